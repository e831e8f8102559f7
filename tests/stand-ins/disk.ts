import type { FileHandle } from "node:fs/promises";
import * as fs from "node:fs/promises";
import { type Disk, realDisk } from "@electron/host/disk";

/** An operation on the disk: the name of the function, and the path it works on. */
export type Operation = { name: string; path: string };

const systemError = (code: string): NodeJS.ErrnoException =>
  Object.assign(new Error(`${code}: stand-in disk`), { code });

/**
 * The real disk, except that an operation for which `fails` names a system error code fails with it. A write
 * that fails leaves the first half of its bytes behind, as a full disk does.
 */
export function failingDisk(fails: (operation: Operation) => string | null): Disk {
  const guard = (operation: Operation): void => {
    const code = fails(operation);
    if (code !== null) throw systemError(code);
  };
  const guardedHandle = (handle: FileHandle, path: string): FileHandle =>
    new Proxy(handle, {
      get(target, name) {
        const member = Reflect.get(target, name, target);
        if (typeof member !== "function") return member;
        return async (...args: unknown[]) => {
          const code = fails({ name: String(name), path });
          if (code === null) return Reflect.apply(member, target, args);
          const [bytes] = args;
          if (name === "appendFile" && typeof bytes === "string") {
            await target.appendFile(bytes.slice(0, bytes.length / 2));
          }
          throw systemError(code);
        };
      },
    });
  return {
    ...realDisk,
    open: async (path, flags, mode) => {
      guard({ name: "open", path: String(path) });
      return guardedHandle(await fs.open(path, flags, mode), String(path));
    },
    rename: async (from, to) => {
      guard({ name: "rename", path: String(to) });
      await fs.rename(from, to);
    },
  };
}
