/** The headless command: the domain without a window (ARCHITECTURE 8). */
import { commands } from "@electron/headless/commands";
import { runCommand } from "@electron/headless/runCommand";

process.exitCode = await runCommand(commands, process.argv.slice(2), {
  print: (line) => console.log(line),
  complain: (line) => console.error(line),
});
