import { existsSync } from "node:fs";
import { mkdir, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { electronBinary, fetchElectron } from "@electron/launch/electronBinary";
import { temporaryFolder } from "@tests/temporaryFolder";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";

/** Addresses that answer the question whether a source can be reached at once, without any network. */
const unreachable = "https://127.0.0.1:1/";
const reachable = "http://127.0.0.1/";

beforeEach(() => vi.stubEnv("ELECTRON_OVERRIDE_DIST_PATH", undefined));
afterEach(() => vi.unstubAllEnvs());

/** A project with Electron's package, whose installer does what it is given. */
async function project(installer: string): Promise<{ root: string; failure: string }> {
  const root = await temporaryFolder();
  const folder = join(root, "node_modules", "electron");
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "package.json"), "{}");
  await writeFile(join(folder, "install.js"), installer);
  return { root, failure: join(root, "node_modules", ".agendalotse-electron-unreachable") };
}

const installing = `
const { mkdirSync, writeFileSync } = require("node:fs");
mkdirSync(__dirname + "/dist");
writeFileSync(__dirname + "/dist/electron", "");
writeFileSync(__dirname + "/path.txt", "electron");
`;

describe("Electron's program", () => {
  test("is not there as long as it was not fetched", async () => {
    const { root } = await project(installing);
    expect(electronBinary(root)).toBeNull();
  });

  test("is fetched once its source can be reached, and found from then on", async () => {
    vi.stubEnv("ELECTRON_MIRROR", reachable);
    const { root } = await project(installing);
    const announce = vi.fn();
    const path = await fetchElectron(root, announce);
    expect(path).toBe(join(root, "node_modules", "electron", "dist", "electron"));
    expect(announce).toHaveBeenCalledOnce();
    expect(electronBinary(root)).toBe(path);
  });

  test.each([
    { what: "the source cannot be reached", mirror: unreachable, installer: installing, announced: 0 },
    { what: "fetching fails half-way", mirror: reachable, installer: "process.exit(1)", announced: 1 },
  ])("is done without when $what, and not tried again on the same day", async (given) => {
    vi.stubEnv("ELECTRON_MIRROR", given.mirror);
    const { root, failure } = await project(given.installer);
    const announce = vi.fn();
    expect(await fetchElectron(root, announce)).toBeNull();
    expect(announce).toHaveBeenCalledTimes(given.announced);
    expect(existsSync(failure)).toBe(true);

    vi.stubEnv("ELECTRON_MIRROR", reachable);
    await writeFile(join(root, "node_modules", "electron", "install.js"), installing);
    expect(await fetchElectron(root, announce)).toBeNull();
    const yesterday = new Date(Date.now() - 25 * 60 * 60_000);
    await utimes(failure, yesterday, yesterday);
    expect(await fetchElectron(root, announce)).not.toBeNull();
  });
});
