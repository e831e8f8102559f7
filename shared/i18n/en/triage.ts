import type { triage as german } from "../de/triage";

export const triage: typeof german = { title: "TODO" };
