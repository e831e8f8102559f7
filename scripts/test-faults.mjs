/**
 * `npm run test:faults`: kills, damage, full disks and power cuts against the real app, about a quarter of an hour;
 * with `--long` as many as the promises ask for, a few hours. Words after that choose files by name. AGENDALOTSE_SEED
 * plays a run again; the seed is printed.
 */
import { prepare } from "./prepare.mjs";

const asked = process.argv.slice(2);
const files = asked.filter((argument) => !argument.startsWith("--"));
const env = {
  AGENDALOTSE_SEED: process.env.AGENDALOTSE_SEED ?? String(Date.now() % 1_000_000_000),
  ...(asked.includes("--long") ? { AGENDALOTSE_FAULTS: "long" } : {}),
};

if (await prepare({ build: false })) {
  const { conclude, runTests } = await import("./checks.mjs");
  console.log(`AGENDALOTSE_SEED=${env.AGENDALOTSE_SEED}`);
  conclude([await runTests(["faults"], { env, files })]);
}
