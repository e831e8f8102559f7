import { compareCommandWithRaw } from "./commandCost";

/** What the bench modules call through the page; each gives samples in milliseconds. */
const bench = { compareCommandWithRaw };

export type BenchWindow = typeof bench;
Object.assign(globalThis, { bench });
