import * as fs from "node:fs/promises";
import { join } from "node:path";
import { AppError } from "@shared/errors";

/** The file operations a host needs. Tests pass a disk that is full, failing or slow. */
export type Disk = Pick<
  typeof fs,
  "copyFile" | "mkdir" | "open" | "readdir" | "readFile" | "rename" | "rm" | "stat"
>;

/** The disk of this machine. */
export const realDisk: Disk = fs;

/** The operating system's code of a failed file operation, e.g. "ENOSPC", or null for anything else thrown. */
export function systemCode(thrown: unknown): string | null {
  return thrown instanceof Error && "code" in thrown && typeof thrown.code === "string" ? thrown.code : null;
}

const reasons: Readonly<Record<string, string>> = {
  ENOSPC: "full",
  EDQUOT: "full",
  EACCES: "denied",
  EPERM: "denied",
  EROFS: "denied",
};

/**
 * A failed file operation as the `storage` error a person can act on: `details.reason` is "full", "denied" or
 * "broken". Paths stay out of it.
 */
export function storageError(message: string, thrown: unknown): AppError {
  const reason = reasons[systemCode(thrown) ?? ""] ?? "broken";
  return new AppError("storage", message, { reason }, { cause: thrown });
}

/** What is in a file, or null if there is no such file. */
export async function readIfThere(disk: Disk, path: string): Promise<Buffer | null> {
  try {
    return await disk.readFile(path);
  } catch (thrown) {
    if (systemCode(thrown) === "ENOENT") return null;
    throw thrown;
  }
}

/** Names in a folder, sorted; none if there is no such folder. */
export async function namesIn(disk: Disk, folder: string): Promise<string[]> {
  try {
    return (await disk.readdir(folder)).sort();
  } catch (thrown) {
    if (systemCode(thrown) === "ENOENT") return [];
    throw thrown;
  }
}

/** Removes everything in a folder but some names. */
export async function removeAllBut(disk: Disk, folder: string, kept: readonly string[]): Promise<void> {
  for (const name of await namesIn(disk, folder))
    if (!kept.includes(name)) await disk.rm(join(folder, name), { recursive: true, force: true });
}
