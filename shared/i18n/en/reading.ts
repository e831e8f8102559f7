import type { reading as german } from "../de/reading";

export const reading: typeof german = { title: "TODO" };
