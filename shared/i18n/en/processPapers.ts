import type { processPapers as german } from "../de/processPapers";

export const processPapers: typeof german = {};
