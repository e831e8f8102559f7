import { spawnSync } from "node:child_process";
import { resolve } from "node:path";

/** Builds the app before the first end-to-end test, unless the build is already that of these sources. */
export function setup(): void {
  const script = resolve(import.meta.dirname, "../../scripts/build.mjs");
  const { status } = spawnSync(process.execPath, [script], { stdio: "inherit" });
  if (status !== 0) throw new Error("The build failed, so the end-to-end tests cannot run.");
}
