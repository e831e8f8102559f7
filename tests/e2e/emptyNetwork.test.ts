import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { inElectron } from "./harness";
import { projectRoot } from "./projectRoot";

/** The way from the first start to a document; `npm run test:offline` takes all files. */
const journey = ["start", "agenda", "documents"].map((name) => `tests/e2e/${name}.test.ts`);

test.skipIf(process.env.AGENDALOTSE_OFFLINE === "1" || inElectron)(
  "a whole journey without any network works, and not one packet tries to leave the machine",
  ({ skip }) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ["scripts/test-offline.mjs", ...journey], {
      cwd: projectRoot,
      encoding: "utf8",
    });
    const skipped = /^Skipped: .*$/m.exec(stdout)?.[0];
    if (skipped) {
      process.stdout.write(`${skipped}\n`);
      skip(skipped);
    }
    expect(`${stdout}${stderr}`).toMatch(/[1-9]\d* tests ran without a network; 0 packets tried to leave/);
    expect(status).toBe(0);
  },
  900_000,
);
