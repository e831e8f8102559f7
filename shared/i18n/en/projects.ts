import type { projects as german } from "../de/projects";

export const projects: typeof german = { title: "TODO" };
