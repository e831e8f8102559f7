import type { settings as german } from "../de/settings";

export const settings: typeof german = { title: "TODO" };
