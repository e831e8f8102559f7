import type { houseTemplates as german } from "../de/houseTemplates";

export const houseTemplates: typeof german = {};
