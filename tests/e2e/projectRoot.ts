import { resolve } from "node:path";

/** The folder of the project whose build is opened. */
export const projectRoot = resolve(import.meta.dirname, "../..");
