import type { portfolio as german } from "../de/portfolio";

export const portfolio: typeof german = {};
