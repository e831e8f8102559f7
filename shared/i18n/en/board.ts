import type { board as german } from "../de/board";

/** Cards and clusters: typing them in, sorting, merging, splitting, and what became of them. */
export const board: typeof german = { title: "Cards" };
