import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { type FoundBrowser, findChromium } from "@electron/launch/findChromium";
import { StartProblem, sentence } from "@electron/launch/words";

const aptGet = "/usr/bin/apt-get";

function apt(...args: string[]): boolean {
  const { status } = spawnSync(aptGet, args, {
    stdio: "ignore",
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  });
  return status === 0;
}

/**
 * A browser of the Chromium family: an installed one, else, as root on Debian, its package.
 * @throws StartProblem with the remedy if there is none
 */
export function neededChromium(say: (line: string) => void): FoundBrowser {
  const found = findChromium();
  if (found !== null) return found;
  if (process.env.CHROMIUM_PATH) throw new StartProblem("wrongBrowserPath");
  if (process.getuid?.() === 0 && existsSync(aptGet)) {
    say(sentence("installingBrowser"));
    const install = ["install", "--yes", "--quiet", "--no-install-recommends", "chromium"];
    if (apt(...install) || (apt("update", "--quiet") && apt(...install))) {
      const installed = findChromium();
      if (installed !== null) return installed;
    }
  }
  throw new StartProblem("noBrowser");
}
