import type { Command } from "@electron/headless/command";
import { programVersion } from "@electron/headless/programVersion";

/** Prints the program's version. */
export const version: Command = {
  name: "version",
  options: {},
  async run(_given, { print }) {
    print(await programVersion());
    return "done";
  },
};
