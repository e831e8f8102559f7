/**
 * `npm run dist`: packages for this system, or for those named (`npm run dist -- --win --mac --linux`). Fetches
 * Electron for the target, so it needs its source.
 * `npm run dist -- --check` needs nothing: it packs with a stand-in for Electron's program and looks whether the
 * package holds what the app needs and nothing else.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { prepare } from "./prepare.mjs";
import { root, run } from "./steps.mjs";

const systems = process.argv.slice(2).filter((argument) => ["--win", "--mac", "--linux"].includes(argument));

if (await prepare()) {
  if (process.argv.includes("--check")) await check();
  else await pack();
}

async function pack() {
  const { commandOf } = await import("./checks.mjs");
  const config = ["--config", "electron-builder.config.ts", "--publish", "never"];
  const { ok } = run(process.execPath, [commandOf("electron-builder"), ...systems, ...config]);
  if (ok) return;
  console.error(
    "Nothing was packaged. If the lines above speak of a download: electron-builder fetches Electron and its " +
      "own tools; ELECTRON_MIRROR and ELECTRON_BUILDER_BINARIES_MIRROR can name another source.",
  );
  process.exitCode = 1;
}

/** A folder that looks like Electron's for Linux, as far as packing looks at it. */
function standIn(folder) {
  mkdirSync(join(folder, "locales"), { recursive: true });
  mkdirSync(join(folder, "resources"));
  for (const name of ["electron", "LICENSE", "LICENSES.chromium.html", "version", "chrome-sandbox"]) {
    writeFileSync(join(folder, name), name);
  }
  for (const locale of ["de", "en-US", "fr"]) writeFileSync(join(folder, "locales", `${locale}.pak`), "");
}

async function check() {
  const { runnerImport } = await import("vite");
  const { build, Platform } = await import("electron-builder");
  const { module } = await runnerImport(join(root, "electron-builder.config.ts"));
  const folder = mkdtempSync(join(tmpdir(), "agendalotse-dist-"));
  try {
    const electronDist = join(folder, "electron");
    standIn(electronDist);
    await build({
      projectDir: root,
      targets: Platform.LINUX.createTarget("dir"),
      config: {
        ...module.default,
        electronDist,
        electronFuses: null,
        directories: { output: join(folder, "dist") },
      },
    });
    judge(namesIn(join(folder, "dist", "linux-unpacked", "resources", "app.asar")));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Paths of the files in an asar archive: a JSON directory stands at its beginning, its length at byte 12. */
function namesIn(archive) {
  const bytes = readFileSync(archive);
  const directory = JSON.parse(bytes.toString("utf8", 16, 16 + bytes.readUInt32LE(12)));
  const below = ({ files }, path) =>
    Object.entries(files).flatMap(([name, entry]) =>
      entry.files ? below(entry, `${path}/${name}`) : [`${path}/${name}`],
    );
  return below(directory, "");
}

function judge(names) {
  const needed = [
    "/package.json",
    "/out/main/index.js",
    "/out/preload/index.cjs",
    "/out/renderer/index.html",
  ];
  const missing = [...needed, "/out/renderer/files.json", "/resources/icon/icon.png"].filter(
    (name) => !names.includes(name),
  );
  const foreign = names.filter((name) => !/^\/(package\.json$|out\/|resources\/icon\/)/.test(name));
  const kept = names.filter((name) => /\.map$|\/(launch|headless)\.js$/.test(name));
  const faults = [
    ...missing.map((name) => `missing: ${name}`),
    ...[...foreign, ...kept].map((name) => `should not be in it: ${name}`),
  ];
  for (const fault of faults) console.error(fault);
  console.log(
    `The package holds ${names.length} files; ${faults.length} are missing or should not be in it.`,
  );
  process.exitCode = faults.length === 0 ? 0 : 1;
}
