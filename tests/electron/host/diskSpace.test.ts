import { sep } from "node:path";
import { diskSpace } from "@electron/host/diskSpace";
import { expect, test } from "vitest";

/** A disk on which only what lies below `/media/stick` is on another device. */
const diskWith = (freeMegabytes: number) => ({
  stat: async (path: string) => ({ dev: path.split(sep).join("/").startsWith("/media/stick") ? 2 : 1 }),
  statfs: async () => ({ bavail: freeMegabytes * 256, bsize: 4096 }),
});

test.each([
  { free: 0, needed: 50 },
  { free: 49, needed: 1 },
  { free: 50, needed: 0 },
  { free: 80_000, needed: 0 },
])("of a drive with $free megabytes free, $needed more must become free", async ({ free, needed }) => {
  expect(await diskSpace("/media/stick/Agendalotse", diskWith(free), "linux")).toMatchObject({
    freeMegabytes: free,
    neededMegabytes: needed,
  });
});

test.each([
  { folder: "/media/stick/Daten/Agendalotse", drive: "/media/stick" },
  { folder: "/home/muster/Agendalotse", drive: "/" },
])("the drive of $folder is $drive", async ({ folder, drive }) => {
  expect((await diskSpace(folder, diskWith(1), "linux")).drive).toBe(drive);
});

test("the data folder's own drive can really be asked", async () => {
  const { drive, freeMegabytes } = await diskSpace(import.meta.dirname);
  expect(import.meta.dirname.startsWith(drive)).toBe(true);
  expect(freeMegabytes).toBeGreaterThanOrEqual(0);
});
