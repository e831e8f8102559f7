import type { Command } from "@electron/headless/command";
import { check } from "@electron/headless/commands/check";
import { exportDocument } from "@electron/headless/commands/export";
import { readIn } from "@electron/headless/commands/readIn";
import { version } from "@electron/headless/commands/version";

/** Every command, in the order the overview shows them. */
export const commands: readonly Command[] = [check, exportDocument, readIn, version];
