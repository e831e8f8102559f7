import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { projectRoot } from "./projectRoot";

test("a package holds what the app needs and nothing else, and its program has the intended fuses", () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["scripts/dist.mjs", "--check"], {
    cwd: projectRoot,
    encoding: "utf8",
  });
  expect(`${stdout}${stderr}`).toMatch(/The fuses of 1 programs were read back; 0 are wrong\./);
  expect(stdout).toMatch(/The package holds \d+ files; 0 are missing or should not be in it\./);
  expect(status).toBe(0);
});
