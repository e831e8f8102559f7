import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { realDisk } from "@electron/host/disk";
import { lockDataFolder } from "@electron/host/lock";
import { processStart, unknownStart } from "@electron/host/processStart";
import { temporaryFolder } from "@tests/temporaryFolder";
import { describe, expect, test } from "vitest";

const nobody = 999_999_999;
const lockFile = (folder: string): string => join(folder, "lock.json");
const holder = (pid: number, started: string): string => JSON.stringify({ pid, started, token: "other" });

describe("the lock of the data folder", () => {
  test("lets the second host wait outside until the first has gone", async () => {
    const folder = await temporaryFolder();
    const release = await lockDataFolder(realDisk, folder);
    await expect(lockDataFolder(realDisk, folder)).rejects.toMatchObject({ code: "inUse" });
    await release();
    expect(await readdir(folder)).toEqual([]);
    await (await lockDataFolder(realDisk, folder))();
  });

  test.each([
    { which: "a process that no longer runs", text: holder(nobody, "then"), startOf: () => null },
    { which: "a process whose number was given again", text: holder(1, "then"), startOf: () => "now" },
    { which: "a host that died while writing it", text: '{"pid":1', startOf: () => "now" },
    { which: "nobody, since it is empty", text: "", startOf: () => "now" },
  ])("is taken over from $which", async ({ text, startOf }) => {
    const folder = await temporaryFolder();
    await writeFile(lockFile(folder), text);
    const release = await lockDataFolder(realDisk, folder, startOf);
    expect(await readFile(lockFile(folder), "utf8")).toContain(`"pid":${process.pid}`);
    await release();
  });

  test.each([
    { which: "the very process that wrote it still runs", started: "then", startOf: () => "then" },
    { which: "nobody can say when the process began", started: "then", startOf: () => unknownStart },
  ])("is left alone while $which", async ({ started, startOf }) => {
    const folder = await temporaryFolder();
    await writeFile(lockFile(folder), holder(1, started));
    await expect(lockDataFolder(realDisk, folder, startOf)).rejects.toMatchObject({
      code: "inUse",
      details: { pid: 1 },
    });
  });

  test("goes to exactly one of several hosts that find the same stale lock", async () => {
    const folder = await temporaryFolder();
    await writeFile(lockFile(folder), holder(nobody, "then"));
    const results = await Promise.allSettled(
      Array.from({ length: 5 }, () =>
        lockDataFolder(realDisk, folder, (pid) => (pid === process.pid ? "now" : null)),
      ),
    );
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  });

  test("of another host is not removed by one that lost it", async () => {
    const folder = await temporaryFolder();
    const release = await lockDataFolder(realDisk, folder);
    await writeFile(lockFile(folder), holder(1, "later"));
    await release();
    expect(await readFile(lockFile(folder), "utf8")).toContain("later");
  });
});

describe("the start of a process", () => {
  test("stays the same while it runs, differs from another's, and is null after its end", async () => {
    const child = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"], { stdio: "ignore" });
    await once(child, "spawn");
    const pid = child.pid ?? nobody;
    const started = processStart(pid);
    expect(started).not.toBeNull();
    expect(processStart(pid)).toBe(started);
    const ended = once(child, "exit");
    child.kill("SIGKILL");
    await ended;
    expect(processStart(pid)).toBeNull();
  });
});
