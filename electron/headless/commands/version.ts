import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { Command } from "@electron/headless/command";

/** Prints the program's version. */
export const version: Command = {
  name: "version",
  options: {},
  async run(_given, { print }) {
    const manifest = resolve(import.meta.dirname, "../../package.json");
    print((JSON.parse(await readFile(manifest, "utf8")) as { version: string }).version);
    return "done";
  },
};
