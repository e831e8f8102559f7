import type { Command } from "@electron/headless/command";
import { version } from "@electron/headless/commands/version";

/** Every command, in the order the overview shows them. */
export const commands: readonly Command[] = [version];
