import { spawnSync } from "node:child_process";
import { lookup } from "node:dns/promises";
import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { request } from "node:https";
import { join } from "node:path";

const reachableMs = 3000;
const fetchMs = 5 * 60_000;
const retryAfterMs = 24 * 60 * 60_000;

/** Electron's program below the project's packages, or null while it was not fetched. */
export function electronBinary(root: string): string | null {
  const folder = join(root, "node_modules", "electron");
  const named = join(folder, "path.txt");
  if (!existsSync(named)) return null;
  const dist = process.env.ELECTRON_OVERRIDE_DIST_PATH ?? join(folder, "dist");
  const path = join(dist, readFileSync(named, "utf8").trim());
  return existsSync(path) ? path : null;
}

/**
 * Fetches Electron's program where its source answers within a moment. A failure is remembered for a day, so
 * that later starts do not wait for it again.
 */
export async function fetchElectron(root: string, announce: () => void): Promise<string | null> {
  const installer = join(root, "node_modules", "electron", "install.js");
  const failure = join(root, "node_modules", ".agendalotse-electron-unreachable");
  const failedBefore = existsSync(failure) && Date.now() - statSync(failure).mtimeMs < retryAfterMs;
  if (!existsSync(installer) || failedBefore) return null;
  const source = process.env.ELECTRON_MIRROR ?? "";
  if (await isReachable(new URL(URL.canParse(source) ? source : "https://github.com/"))) {
    announce();
    spawnSync(process.execPath, [installer], { cwd: root, stdio: "ignore", timeout: fetchMs });
  }
  const path = electronBinary(root);
  if (path === null) writeFileSync(failure, "");
  return path;
}

async function isReachable({ hostname, origin, protocol }: URL): Promise<boolean> {
  if (protocol !== "https:") return true;
  const timeout = AbortSignal.timeout(reachableMs);
  const known = lookup(hostname).then(
    () => true,
    () => false,
  );
  const answered = new Promise<boolean>((resolve) => {
    const probe = request(origin, { method: "HEAD", signal: timeout }, (response) => {
      response.resume();
      resolve(true);
    });
    probe.once("error", () => resolve(false));
    probe.end();
  });
  return (await Promise.all([known, answered])).every(Boolean);
}
