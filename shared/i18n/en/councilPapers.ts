import type { councilPapers as german } from "../de/councilPapers";

export const councilPapers: typeof german = {};
