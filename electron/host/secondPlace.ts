import { isAbsolute, relative, resolve } from "node:path";
import { type Disk, systemCode } from "@electron/host/disk";
import type { SecondPlace } from "@shared/desktopBackups";
import { AppError } from "@shared/errors";

type Problem = NonNullable<SecondPlace["problem"]>["reason"];

const problems: Readonly<Record<string, Problem>> = {
  ENOSPC: "full",
  EDQUOT: "full",
  EACCES: "denied",
  EPERM: "denied",
  EROFS: "denied",
  ENOENT: "missing",
  ENOTDIR: "missing",
  ENETUNREACH: "missing",
  EHOSTDOWN: "missing",
};

/** Why a copy failed, as a person can act on it. */
export function copyProblem(thrown: unknown): Problem {
  return problems[systemCode(thrown) ?? ""] ?? "broken";
}

/**
 * A folder somebody named as the second place. It must be there and lie outside the data folder, which it is to
 * protect against the loss of.
 * @throws AppError `invalid` with `details.reason` "relative", "inside", "missing" or "denied"
 */
export async function checkedPlace(disk: Disk, folder: string, data: string): Promise<string> {
  if (!isAbsolute(folder)) throw refused("relative");
  const path = resolve(folder);
  const below = relative(resolve(data), path);
  if (below === "" || !(below.startsWith("..") || isAbsolute(below))) throw refused("inside");
  try {
    if (!(await disk.stat(path)).isDirectory()) throw refused("missing");
  } catch (thrown) {
    if (thrown instanceof AppError) throw thrown;
    throw refused(copyProblem(thrown) === "denied" ? "denied" : "missing");
  }
  return path;
}

const refused = (reason: string): AppError =>
  new AppError("invalid", "That folder cannot be the second place.", { reason });
