import type { checks as german } from "../de/checks";

export const checks: typeof german = { title: "TODO" };
