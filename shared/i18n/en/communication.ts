import type { communication as german } from "../de/communication";

export const communication: typeof german = {};
