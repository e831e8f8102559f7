import type { stakeholders as german } from "../de/stakeholders";

export const stakeholders: typeof german = {};
