import type { exports as german } from "../de/exports";

export const exports: typeof german = { title: "TODO" };
