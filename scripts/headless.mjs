/** `npm run -s headless -- <command>`: the domain without a window. Builds first if anything has changed. */
import { prepare } from "./prepare.mjs";
import { language } from "./words.mjs";

// Results alone belong on standard output.
if (await prepare({ say: (line) => console.error(line) })) {
  process.env.AGENDALOTSE_LANGUAGE ??= language;
  // npm runs scripts in the project's folder; the person named files from where they are.
  if (process.env.INIT_CWD) process.chdir(process.env.INIT_CWD);
  await import("../out/main/headless.js");
}
