import { basename, dirname } from "node:path";
import type { Disk } from "@electron/host/disk";

const missing = (path: string): Error => Object.assign(new Error(`There is no ${path}.`), { code: "ENOENT" });

/** A disk in memory, for tests that write more files than a real one would be asked for. */
export class MemoryDisk {
  readonly files = new Map<string, Buffer>();
  readonly #folders = new Set<string>();
  /** Folders that cannot be reached at the moment, and with which of the system's codes. */
  readonly unreachable = new Map<string, string>();
  /** Called before a file goes. */
  onRemove: (path: string) => void = () => {};

  /** The file names of a folder. */
  namesIn(folder: string): string[] {
    return [...this.files.keys()].filter((path) => dirname(path) === folder).map((path) => basename(path));
  }

  readonly disk = {
    mkdir: async (path: string) => void this.#folders.add(path),
    readdir: async (path: string) => {
      this.#reach(path);
      return this.namesIn(path);
    },
    readFile: async (path: string) => this.#read(path),
    stat: async (path: string) => {
      this.#reach(path);
      if (!this.#folders.has(path) && !this.files.has(path)) throw missing(path);
      return { isDirectory: () => this.#folders.has(path), mtime: new Date() };
    },
    rename: async (from: string, to: string) => {
      this.files.set(to, this.#read(from));
      this.files.delete(from);
    },
    rm: async (path: string) => {
      this.#reach(dirname(path));
      this.onRemove(path);
      this.files.delete(path);
    },
    copyFile: async (from: string, to: string) => void this.files.set(to, this.#read(from)),
    open: async (path: string) => {
      this.#reach(dirname(path));
      return {
        writeFile: async (bytes: Uint8Array) => void this.files.set(path, Buffer.from(bytes)),
        sync: async () => {},
        close: async () => {},
      };
    },
  } as unknown as Disk;

  #read(path: string): Buffer {
    this.#reach(dirname(path));
    const bytes = this.files.get(path);
    if (!bytes) throw missing(path);
    return bytes;
  }

  #reach(folder: string): void {
    const code = this.unreachable.get(folder);
    if (code !== undefined) throw Object.assign(new Error(`${folder} cannot be reached.`), { code });
  }
}
