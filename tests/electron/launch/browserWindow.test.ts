import { type ChildProcess, spawn } from "node:child_process";
import { symlink } from "node:fs/promises";
import { join } from "node:path";
import { browserEngine, isProfileInUse, windowEnd } from "@electron/launch/browserWindow";
import { temporaryFolder } from "@tests/temporaryFolder";
import { describe, expect, test, vi } from "vitest";

const ending = (code: number): ChildProcess =>
  spawn(process.execPath, ["-e", `process.exit(${code})`], { stdio: "ignore" });

const killed = (): ChildProcess => {
  const child = spawn(process.execPath, ["-e", "setTimeout(() => {}, 60_000)"], { stdio: "ignore" });
  child.once("spawn", () => child.kill("SIGKILL"));
  return child;
};

describe("the end of a window", () => {
  test.each([
    { what: "a browser that ends with an error at once", child: () => ending(1), end: "failed" },
    { what: "a browser that is not there", child: () => spawn("/nowhere/browser"), end: "failed" },
    { what: "a browser that ends well", child: () => ending(0), end: "closed" },
    { what: "a browser that was killed", child: () => killed(), end: "crashed" },
  ])("$what: $end", async ({ child, end }) => {
    expect(await windowEnd(child(), () => false)).toBe(end);
  });

  test("comes with the browser that took the address over, not with the program that passed it on", async () => {
    let looks = 0;
    const end = await windowEnd(
      ending(0),
      () => {
        looks += 1;
        return looks < 4;
      },
      1,
    );
    expect({ end, looks }).toEqual({ end: "closed", looks: 4 });
  });
});

describe.skipIf(process.platform === "win32")("a profile", () => {
  test.each([
    { who: "a browser that runs", pid: process.pid, inUse: true },
    { who: "a browser that crashed", pid: 999_999_999, inUse: false },
  ])("is in use while its mark names $who: $inUse", async ({ pid, inUse }) => {
    const profile = await temporaryFolder();
    await symlink(`rechner-${pid}`, join(profile, "SingletonLock"));
    expect(isProfileInUse(profile)).toBe(inUse);
  });

  test("is not in use without a mark", async () => {
    expect(isProfileInUse(await temporaryFolder())).toBe(false);
  });

  test("of a snap lies where the snap may write, any other one with the data", async () => {
    const [home, data] = [await temporaryFolder(), await temporaryFolder()];
    vi.stubEnv("HOME", home);
    const folderOf = (path: string) => browserEngine({ path, name: "Chromium" }, data).folder;
    expect(folderOf("/snap/bin/chromium")).toBe(join(home, "snap", "chromium", "common", "agendalotse-1"));
    expect(folderOf("/usr/bin/chromium")).toBe(join(data, "engine-browser-1"));
    vi.unstubAllEnvs();
  });
});
