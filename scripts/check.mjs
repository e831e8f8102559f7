/** `npm run check`: types, lint, import arrows and unit tests, for the working day. */
import { prepare } from "./prepare.mjs";

if (await prepare({ build: false })) {
  const { conclude, runChecks, runTests, staticChecks } = await import("./checks.mjs");
  conclude([await runChecks(staticChecks), await runTests(["unit"])]);
}
