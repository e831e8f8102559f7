import type { history as german } from "../de/history";

export const history: typeof german = { title: "TODO" };
