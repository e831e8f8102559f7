import type { documents as german } from "../de/documents";

export const documents: typeof german = { title: "TODO" };
