import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { build } from "vite";
import { type BenchRow, row } from "./benchmark";
import { measureProcess, type ProcessFigures } from "./docx/measureProcess";
import { markdownOf, measureTexts } from "./docx/measureTexts";

export const name = "docx";

const root = resolve(import.meta.dirname, "../..");

/**
 * Word export of 100, 1,000 and 10,000 measures beside pandoc from equivalent Markdown and beside bare XML
 * zipped with fflate; each in a fresh process, the three in turn. `quick` leaves the largest size out.
 */
export async function run({ quick }: { quick: boolean }): Promise<BenchRow[]> {
  const folder = mkdtempSync(join(tmpdir(), "docx-bench-"));
  try {
    await bundle(folder);
    const hasPandoc = spawnSync("pandoc", ["--version"]).status === 0;
    if (!hasPandoc)
      console.log("docx: pandoc is not installed, its columns are left out (Debian: apt-get install pandoc)");
    const rows: BenchRow[] = [];
    for (const count of quick ? [100, 1000] : [100, 1000, 10_000]) {
      const rounds = count === 10_000 || quick ? 3 : 5;
      rows.push(...(await compare(folder, count, rounds, hasPandoc)));
    }
    return rows;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function compare(
  folder: string,
  count: number,
  rounds: number,
  hasPandoc: boolean,
): Promise<BenchRow[]> {
  const measures = measureTexts(count);
  const [json, markdown, output] = ["in.json", "in.md", "out.docx"].map((file) => join(folder, file));
  if (!json || !markdown || !output) return [];
  writeFileSync(json, JSON.stringify(measures));
  writeFileSync(markdown, markdownOf(measures));

  const ours: ProcessFigures[] = [];
  const bare: ProcessFigures[] = [];
  const pandoc: ProcessFigures[] = [];
  for (let round = 0; round < rounds; round += 1) {
    ours.push(await measureProcess(process.execPath, [join(folder, "exportOnce.cjs"), json, output]));
    bare.push(await measureProcess(process.execPath, [join(folder, "bareXml.cjs"), json, output]));
    // The fastest of pandoc's readers that knows tables.
    if (hasPandoc) pandoc.push(await measureProcess("pandoc", ["-f", "gfm", markdown, "-o", output]));
  }
  const size = count.toLocaleString("en");
  const pair = (peer: ProcessFigures[], key: keyof ProcessFigures) => ({
    ours: ours.map((figures) => figures[key]),
    peer: peer.map((figures) => figures[key]),
  });
  const limit = [
    row(
      `docx, ${size} measures, time`,
      "bare XML zipped (limit)",
      pair(bare, "time"),
      Number.POSITIVE_INFINITY,
    ),
    row(
      `docx, ${size} measures, memory`,
      "bare XML zipped (limit)",
      pair(bare, "memory"),
      Number.POSITIVE_INFINITY,
      "MB",
    ),
  ];
  if (!hasPandoc) return limit;
  return [
    row(`docx, ${size} measures, time`, "pandoc from Markdown", pair(pandoc, "time"), 0.4),
    row(`docx, ${size} measures, memory`, "pandoc from Markdown", pair(pandoc, "memory"), 0.5, "MB"),
    ...limit,
  ];
}

/** One plain file for each child process, in the module format that starts soonest. */
async function bundle(folder: string): Promise<void> {
  await build({
    root,
    configFile: false,
    logLevel: "error",
    resolve: { alias: { "@shared": join(root, "shared") } },
    ssr: { noExternal: true },
    build: {
      ssr: true,
      outDir: folder,
      minify: false,
      rolldownOptions: {
        input: ["exportOnce", "bareXml"].map((file) => join(root, `tests/bench/docx/${file}.ts`)),
        output: { format: "cjs", entryFileNames: "[name].cjs" },
      },
    },
  });
}
