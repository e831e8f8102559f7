import type { ui as german } from "../de/ui";

export const ui: typeof german = { title: "TODO" };
