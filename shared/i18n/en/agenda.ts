import type { agenda as german } from "../de/agenda";

export const agenda: typeof german = { title: "TODO" };
