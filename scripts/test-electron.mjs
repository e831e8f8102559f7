/**
 * `npm run test:electron`: the end-to-end tests in real Electron. Without Electron's program nothing is tested,
 * and that is said and counted as a failure of the command.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { prepare } from "./prepare.mjs";
import { root } from "./steps.mjs";

if (await prepare()) {
  if (existsSync(join(root, "node_modules", "electron", "path.txt"))) {
    const { conclude, runTests } = await import("./checks.mjs");
    conclude([await runTests(["e2e"], { env: { AGENDALOTSE_E2E_HOST: "electron" } })]);
  } else {
    console.log(
      "Electron's program is not here, so nothing was tested in Electron. " +
        "Where its source can be reached, this fetches it: npx install-electron",
    );
    process.exitCode = 1;
  }
}
