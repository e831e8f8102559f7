import * as fs from "node:fs/promises";
import { dirname, parse, resolve } from "node:path";
import type { DiskSpace } from "@shared/desktop";

/** The two questions put to the file system; tests answer them. */
export type SpaceDisk = {
  stat(path: string): Promise<{ dev: number }>;
  statfs(path: string): Promise<{ bavail: number; bsize: number }>;
};

/** With less than this a database can be neither written nor built anew (RELIABILITY 3.9). */
export const reserveMegabytes = 50;
const megabyte = 1024 * 1024;

/** Where a folder's drive begins, how much is free there, and how much more must become free. */
export async function diskSpace(
  folder: string,
  disk: SpaceDisk = fs,
  platform: string = process.platform,
): Promise<DiskSpace> {
  const { bavail, bsize } = await disk.statfs(folder);
  const freeMegabytes = Math.floor((bavail * bsize) / megabyte);
  const drive = platform === "win32" ? parse(resolve(folder)).root : await mountOf(folder, disk);
  return { drive, freeMegabytes, neededMegabytes: Math.max(0, reserveMegabytes - freeMegabytes) };
}

/** The uppermost folder on the same device: that is what people see as a drive where drives have no letters. */
async function mountOf(folder: string, disk: SpaceDisk): Promise<string> {
  let uppermost = resolve(folder);
  const { dev } = await disk.stat(uppermost);
  for (;;) {
    const above = dirname(uppermost);
    if (above === uppermost || (await disk.stat(above)).dev !== dev) return uppermost;
    uppermost = above;
  }
}
