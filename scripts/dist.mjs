/**
 * `npm run dist`: packages for this system, or for those named (`npm run dist -- --win --mac --linux`). Fetches
 * Electron for the target, so it needs its source. Beside the packages come the bill of materials, the licences
 * and the check sums; the fuses are read back from what was packed.
 * `npm run dist -- --check` needs nothing: it packs with a stand-in for Electron's program and looks whether the
 * package holds what the app needs and nothing else.
 */
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { asShipped, fuseFaults, programsIn } from "./fuses.mjs";
import { writeLicences } from "./licences.mjs";
import { prepare } from "./prepare.mjs";
import { root, run } from "./steps.mjs";

const dist = join(root, "dist");

const systems = process.argv.slice(2).filter((argument) => ["--win", "--mac", "--linux"].includes(argument));

if (await prepare()) {
  if (!writeLicences(dist)) process.exitCode = 1;
  else if (process.argv.includes("--check")) await check();
  else await pack();
}

async function pack() {
  const { commandOf } = await import("./checks.mjs");
  const config = ["--config", "electron-builder.config.ts", "--publish", "never"];
  const { ok } = run(process.execPath, [commandOf("electron-builder"), ...systems, ...config]);
  if (ok) {
    judgeFuses(dist);
    writeSums();
    return;
  }
  console.error(
    "Nothing was packaged. If the lines above speak of a download: electron-builder fetches Electron and its " +
      "own tools; ELECTRON_MIRROR and ELECTRON_BUILDER_BINARIES_MIRROR can name another source.",
  );
  process.exitCode = 1;
}

/** No package goes out whose program has a fuse other than intended. */
function judgeFuses(folder) {
  const programs = programsIn(folder);
  const faults = programs.flatMap(fuseFaults);
  for (const fault of faults) console.error(fault);
  console.log(`The fuses of ${programs.length} programs were read back; ${faults.length} are wrong.`);
  if (programs.length === 0 || faults.length > 0) process.exitCode = 1;
}

/** What a person compares a package with that came by stick or mail. */
function writeSums() {
  const packages = readdirSync(dist).filter((name) => /\.(exe|dmg|zip|AppImage|deb|json|txt)$/.test(name));
  const lines = packages.sort().map((name) => {
    const sum = createHash("sha256").update(readFileSync(join(dist, name)));
    return `${sum.digest("hex")}  ${name}\n`;
  });
  writeFileSync(join(dist, "SHA256SUMS"), lines.join(""));
}

/** A folder that looks like Electron's for Linux, as far as packing looks at it. */
function standIn(folder) {
  mkdirSync(join(folder, "locales"), { recursive: true });
  mkdirSync(join(folder, "resources"));
  for (const name of ["electron", "LICENSE", "LICENSES.chromium.html", "version", "chrome-sandbox"]) {
    writeFileSync(join(folder, name), name);
  }
  writeFileSync(join(folder, "electron"), Buffer.concat([Buffer.alloc(4096, "x"), asShipped]));
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
        directories: { ...module.default.directories, output: join(folder, "dist") },
      },
    });
    judgeFuses(join(folder, "dist"));
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
    "/out/renderer/recovery.html",
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
  if (faults.length > 0) process.exitCode = 1;
}
