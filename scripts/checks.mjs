/** The checks behind `npm test` and `npm run check`: each is run, shown in one line, and counted. */
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { root } from "./steps.mjs";

/** The script a package's command runs, so that no shell and no path is needed. */
export function commandOf(name, command = name) {
  const folder = join(root, "node_modules", name);
  const { bin } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  return join(folder, typeof bin === "string" ? bin : bin[command]);
}

const node = (name, args) => () => [process.execPath, [commandOf(...[name].flat()), ...args]];

/** Checks that read the sources only. */
export const staticChecks = [
  { name: "types: shared", command: node(["typescript", "tsc"], ["--noEmit", "-p", "tsconfig.shared.json"]) },
  {
    name: "types: renderer",
    command: node(["typescript", "tsc"], ["--noEmit", "-p", "tsconfig.renderer.json"]),
  },
  {
    name: "types: electron",
    command: node(["typescript", "tsc"], ["--noEmit", "-p", "tsconfig.electron.json"]),
  },
  { name: "lint and format", command: node(["@biomejs/biome", "biome"], ["check", "."]) },
  { name: "import arrows", command: () => [process.execPath, [join(root, "scripts", "arrows.mjs")]] },
];

export const buildCheck = {
  name: "build",
  command: () => [process.execPath, [join(root, "scripts", "build.mjs")]],
};

function started([command, args], { env = {}, quiet }) {
  return new Promise((resolve) => {
    const said = [];
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: quiet ? ["ignore", "pipe", "pipe"] : ["ignore", "inherit", "inherit"],
    });
    child.stdout?.on("data", (text) => said.push(text));
    child.stderr?.on("data", (text) => said.push(text));
    child.once("error", (thrown) => resolve({ ok: false, said: String(thrown) }));
    child.once("close", (code) => resolve({ ok: code === 0, said: Buffer.concat(said).toString("utf8") }));
  });
}

const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;

/** Runs checks two at a time and counts them. What a failed one said is shown. */
export async function runChecks(checks) {
  const count = { passed: 0, failed: 0 };
  const waiting = [...checks];
  const worker = async () => {
    for (let check = waiting.shift(); check !== undefined; check = waiting.shift()) {
      const begun = Date.now();
      const { ok, said } = await started(check.command(), { quiet: true });
      console.log(`${ok ? "ok    " : "FAILED"}  ${check.name} (${seconds(begun)})`);
      if (!ok) console.log(said.trimEnd());
      count[ok ? "passed" : "failed"] += 1;
    }
  };
  await Promise.all([worker(), worker()]);
  return count;
}

/** Runs vitest projects and counts their tests; a file that could not even be loaded counts as one failure. */
export async function runTests(projects, { env = {}, files = [] } = {}) {
  const results = join(root, "test-results", "vitest.json");
  mkdirSync(dirname(results), { recursive: true });
  rmSync(results, { force: true });
  const args = [
    commandOf("vitest"),
    "run",
    ...projects.flatMap((project) => ["--project", project]),
    "--reporter=dot",
    "--reporter=json",
    `--outputFile.json=${results}`,
    ...files,
  ];
  const quietConfig = {
    VITE_CONFIG_NATIVE_IGNORE_WARNING: "true",
    AGENDALOTSE_LANGUAGE: "de",
    ...(process.stdout.isTTY ? {} : { NO_COLOR: "1" }),
  };
  const { ok } = await started([process.execPath, args], { env: { ...quietConfig, ...env } });
  if (!existsSync(results)) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(results, "utf8"));
  const unloadable = testResults.filter(
    ({ status, assertionResults }) =>
      status === "failed" && assertionResults.every((one) => one.status !== "failed"),
  ).length;
  const failed = numFailedTests + unloadable;
  return { passed: numPassedTests, failed: failed === 0 && !ok ? 1 : failed };
}

/** The one line a person or a machine reads, and the exit code that goes with it. */
export function conclude(counts) {
  const passed = counts.reduce((sum, count) => sum + count.passed, 0);
  const failed = counts.reduce((sum, count) => sum + count.failed, 0);
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}
