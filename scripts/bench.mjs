/**
 * `npm run bench`: runs the benchmarks of tests/bench and prints one table of ratios. `npm run bench -- docx`
 * runs those whose file name contains a word, `--quick` leaves the largest sizes out. Each file is bundled first
 * and then runs as plain Node does, without a test runner.
 */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { prepare } from "./prepare.mjs";
import { root } from "./steps.mjs";

const folder = join(root, "tests", "bench");
const words = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
const quick = process.argv.includes("--quick");

/** Modules keep the folder their source lies in, wherever the bundle is. */
const sourceFolders = {
  name: "source-folders",
  transform: (code, id) =>
    code.includes("import.meta.dirname")
      ? { code: code.replaceAll("import.meta.dirname", JSON.stringify(dirname(id))), map: null }
      : null,
};

async function bundled(file) {
  const { build, runnerImport } = await import("vite");
  const { module } = await runnerImport(join(root, "renderer.config.ts"));
  const outDir = join(root, "node_modules", ".agendalotse-bench", basename(file, ".bench.ts"));
  rmSync(outDir, { recursive: true, force: true });
  await build({
    configFile: false,
    root,
    logLevel: "warn",
    resolve: { alias: module.alias },
    plugins: [sourceFolders],
    build: {
      ssr: file,
      outDir,
      target: "node20",
      minify: false,
      rolldownOptions: { output: { entryFileNames: "bench.js" } },
    },
  });
  return import(pathToFileURL(join(outDir, "bench.js")).href);
}

const figure = (number) => (number >= 100 ? number.toFixed(0) : number.toPrecision(3));

function report(rows) {
  const lines = rows.map(({ what, beside, ours, peer, unit, ratio, aim }) => ({
    what,
    ours: `${figure(ours)} ${unit}`,
    beside: `${figure(peer)} ${unit}, ${beside}`,
    ratio: ratio.toFixed(2),
    aim: Number.isFinite(aim) ? `at most ${aim}` : "",
    met: Number.isFinite(aim) ? (ratio <= aim ? "yes" : "NO") : "",
  }));
  const columns = ["what", "ours", "beside", "ratio", "aim", "met"];
  const widths = columns.map((name) => Math.max(name.length, ...lines.map((line) => line[name].length)));
  const print = (cells) => console.log(cells.map((cell, index) => cell.padEnd(widths[index])).join("  "));
  print(columns);
  print(widths.map((width) => "-".repeat(width)));
  for (const line of lines) print(columns.map((name) => line[name]));
  mkdirSync(join(root, "test-results"), { recursive: true });
  writeFileSync(join(root, "test-results", "bench.json"), `${JSON.stringify(rows, null, 1)}\n`);
  const aimed = lines.filter(({ met }) => met !== "");
  console.log(`${aimed.filter(({ met }) => met === "yes").length} of ${aimed.length} aims met.`);
}

if (await prepare()) {
  const files = readdirSync(folder).filter((name) => name.endsWith(".bench.ts"));
  const wanted = files.filter((file) => words.length === 0 || words.some((word) => file.includes(word)));
  const rows = [];
  for (const file of wanted) {
    const bench = await bundled(join(folder, file));
    console.log(`${bench.name} …`);
    try {
      rows.push(...(await bench.run({ quick })));
    } catch (thrown) {
      // The others are worth their figures all the same.
      console.error(thrown);
      process.exitCode = 1;
    }
  }
  report(rows);
}
