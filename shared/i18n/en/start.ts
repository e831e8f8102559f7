import type { start as german } from "../de/start";

export const start: typeof german = { title: "TODO" };
