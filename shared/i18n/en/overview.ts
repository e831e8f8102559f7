import type { overview as german } from "../de/overview";

export const overview: typeof german = { title: "TODO" };
