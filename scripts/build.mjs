/** `npm run build`: builds the app unless `out` is already the build of these sources. */
import { build, isBuilt } from "./steps.mjs";

if (!isBuilt() || process.argv.includes("--force")) {
  const result = build();
  if (!result.ok || process.argv.includes("--verbose")) process.stderr.write(result.said);
  process.exitCode = result.ok ? 0 : 1;
}
