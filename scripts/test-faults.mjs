/**
 * `npm run test:faults`: kills, damage, full disks and power cuts against the real app, about a quarter of an hour;
 * with `--long` as many as the promises ask for, a few hours, and with them the long runs of the suites that
 * `npm test` runs in short. Words after that choose files by name. AGENDALOTSE_SEED plays a run again; the seed is
 * printed.
 */
import { prepare } from "./prepare.mjs";

const asked = process.argv.slice(2);
const files = asked.filter((argument) => !argument.startsWith("--"));
const isLong = asked.includes("--long");
const AGENDALOTSE_SEED = process.env.AGENDALOTSE_SEED ?? String(Date.now() % 1_000_000_000);

/** Promises whose tests stand with what they test; `runs` is what the gate asks for. */
const elsewhere = [
  { promise: "P6 days of use", project: "unit", runs: 366, file: "backupYear" },
  { promise: "P7 restored and taken back", project: "unit", runs: 200, file: "restorePairs" },
  { promise: "P11 generated files", project: "unit", runs: 100_000, file: "tests/shared/transfer/hostile" },
  { promise: "P14 random sessions of 1,000 steps", project: "unit", runs: 10, file: "undoSessions" },
  { promise: "P12 attacks in five ways in", project: "page", runs: 60, file: "contentCannotRun" },
  { promise: "P10 network", project: "e2e", runs: 1, file: "exfiltration" },
  { promise: "P10 empty network", project: "e2e", runs: 1, file: "emptyNetwork" },
];

if (await prepare({ build: false })) {
  const { conclude, runTests } = await import("./checks.mjs");
  console.log(`AGENDALOTSE_SEED=${AGENDALOTSE_SEED}`);
  const long = isLong ? { AGENDALOTSE_FAULTS: "long" } : {};
  const counts = [await runTests(["faults"], { env: { AGENDALOTSE_SEED, ...long }, files })];
  for (const { promise, project, runs, file } of isLong && files.length === 0 ? elsewhere : []) {
    const env = { AGENDALOTSE_SEED, ...(runs > 1 ? { AGENDALOTSE_RUNS: String(runs) } : {}) };
    const count = await runTests([project], { env, files: [file] });
    counts.push(count);
    console.log(
      `${promise} · runs: ${runs} · tests: ${count.passed}, misses: ${count.failed} · seed ${AGENDALOTSE_SEED}`,
    );
  }
  conclude(counts);
}
