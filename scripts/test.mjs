/**
 * `npm test`: everything, on a bare clone too. Sets up packages and a browser where they are missing, runs the
 * static checks, the build and all tests, and ends with one line: N passed, N failed.
 */
import { prepare } from "./prepare.mjs";
import { root, run } from "./steps.mjs";

if (await prepare({ build: false })) {
  const { buildCheck, conclude, runChecks, runTests, staticChecks } = await import("./checks.mjs");
  const checks = await runChecks([buildCheck, ...staticChecks]);
  const { isBuilt } = await import("./steps.mjs");
  const hasBrowser =
    isBuilt() && run(process.execPath, ["out/main/launch.js", "--chromium"], { cwd: root }).ok;
  const projects = hasBrowser ? ["unit", "page", "e2e"] : ["unit"];
  const tests = await runTests(projects);
  // Without a build or a browser two of the three kinds of tests could not run at all.
  const notRun = { passed: 0, failed: hasBrowser ? 0 : 2 };
  conclude([checks, tests, notRun]);
} else {
  console.log("0 passed, 1 failed");
}
