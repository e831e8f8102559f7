/**
 * Steps that `npm start` and `npm test` share. Plain Node without a package, because they run on a bare clone.
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

/** The project's folder, whatever folder the command was given in. */
export const root = resolve(import.meta.dirname, "..");

const installStamp = join(root, "node_modules", ".agendalotse-installed");
const buildStamp = join(root, "out", ".built-from");

/** Files and folders the build is made from. */
const buildInputs = [
  "electron",
  "shared",
  "renderer",
  "resources",
  "electron.vite.config.ts",
  "renderer.config.ts",
  "recovery.config.ts",
  "package.json",
  "package-lock.json",
  "tsconfig.base.json",
];

function filesBelow(path) {
  const full = join(root, path);
  if (!existsSync(full)) return [];
  const entries = readdirSync(full, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();
}

function hashOf(paths) {
  const hash = createHash("sha256");
  for (const path of paths) {
    const full = join(root, path);
    const files = path.includes(".") ? [full] : filesBelow(path);
    for (const file of files) {
      if (!existsSync(file)) continue;
      hash.update(file.slice(root.length));
      hash.update(readFileSync(file));
    }
  }
  return hash.digest("hex");
}

const stampIs = (file, value) => existsSync(file) && readFileSync(file, "utf8") === value;

function writeStamp(file, value) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, value);
}

/** Runs a program and waits for it; the answer carries its exit code and, when `quiet`, what it said. */
export function run(command, args, { quiet = false, env = {}, timeout } = {}) {
  const result = spawnSync(command, args, {
    cwd: root,
    stdio: quiet ? ["ignore", "pipe", "pipe"] : "inherit",
    env: { ...process.env, ...env },
    encoding: "utf8",
    timeout,
    maxBuffer: 64 * 1024 * 1024,
  });
  return { ok: result.status === 0, said: `${result.stdout ?? ""}${result.stderr ?? ""}` };
}

/** npm as the program that runs this very script, so that no second npm on the path is used by accident. */
function npm(args, options) {
  const script = process.env.npm_execpath;
  if (script?.endsWith(".js")) return run(process.execPath, [script, ...args], options);
  return process.platform === "win32"
    ? run("cmd.exe", ["/d", "/c", "npm", ...args], options)
    : run("npm", args, options);
}

/** npm writes this list last of all, so it tells a finished installation, also one made by hand. */
const npmsOwnList = join(root, "node_modules", ".package-lock.json");
const clockToleranceMs = 10_000;

/** Whether node_modules are those of the lock file. */
export function isInstalled() {
  if (!existsSync(npmsOwnList)) return false;
  if (stampIs(installStamp, hashOf(["package-lock.json"]))) return true;
  const lock = statSync(join(root, "package-lock.json")).mtimeMs;
  return statSync(npmsOwnList).mtimeMs + clockToleranceMs >= lock;
}

/** Installs exactly what the lock file says. No package may run a script of its own while it is installed. */
export function install() {
  const result = npm(["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"], {
    quiet: true,
  });
  if (result.ok) writeStamp(installStamp, hashOf(["package-lock.json"]));
  return result;
}

/** Whether `out` is the build of these very sources. */
export const isBuilt = () => stampIs(buildStamp, hashOf(buildInputs));

/** Builds main process, preload script and window into `out`. */
export function build() {
  const before = hashOf(buildInputs);
  const vite = join(root, "node_modules", "electron-vite", "bin", "electron-vite.js");
  const result = run(process.execPath, [vite, "build", "--logLevel", "warn"], { quiet: true });
  if (result.ok) writeStamp(buildStamp, before);
  return result;
}
