import { spawnSync } from "node:child_process";
import { mkdtemp, open, rm, rmdir, statfs } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A disk of its own for a test: small, or one whose power can be cut. */
export type Mounted = {
  folder: string;
  unmount(): Promise<void>;
};

const done = (command: string, args: readonly string[]): boolean =>
  spawnSync(command, args, { stdio: "ignore" }).status === 0;

/** Processes that were killed need a moment to let go of a disk. */
async function unmounted(folder: string): Promise<boolean> {
  for (let attempt = 1; attempt <= 50; attempt += 1) {
    if (done("umount", [folder])) return true;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return false;
}

/** A disk in memory of so many megabytes, or null where this machine cannot mount. */
export async function mountSmallDisk(megabytes: number): Promise<Mounted | null> {
  const folder = await mkdtemp(join(tmpdir(), "agendalotse-fault-disk-"));
  if (!done("mount", ["-t", "tmpfs", "-o", `size=${megabytes}m`, "none", folder])) {
    await rmdir(folder);
    return null;
  }
  return {
    folder,
    unmount: async () => {
      if (!(await unmounted(folder))) done("umount", ["--lazy", folder]);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

const ballast = (folder: string): string => join(folder, "ballast");

/** Fills the disk to its last byte, then gives so many free again. */
export async function fillDisk(folder: string, leaving = 0): Promise<void> {
  const file = await open(ballast(folder), "w");
  try {
    let filled = 0;
    for (let size = 1 << 20; size >= 1; size >>= 1) {
      for (;;) {
        try {
          const { bytesWritten } = await file.write(Buffer.alloc(size));
          filled += bytesWritten;
          if (bytesWritten < size) break;
        } catch {
          // Full for blocks of this size: smaller ones may still fit.
          break;
        }
      }
    }
    const { bavail } = await statfs(folder);
    if (bavail > 0) throw new Error(`The disk is not full: ${bavail} blocks are free.`);
    await file.truncate(Math.max(0, filled - leaving));
  } finally {
    await file.close();
  }
}

export const freeDisk = (folder: string): Promise<void> => rm(ballast(folder), { force: true });

/** A disk whose power can be cut: what was not flushed by then is gone after `powerOn`. */
export type CuttableDisk = Mounted & { cut(): void; powerOn(): Promise<void> };

/** An ext4 in a file on a loop device, or null where this machine cannot. Linux and root only. */
export async function mountCuttableDisk(megabytes: number): Promise<CuttableDisk | null> {
  const base = await mkdtemp(join(tmpdir(), "agendalotse-fault-cut-"));
  const [image, folder] = [join(base, "image"), join(base, "disk")];
  const mount = (): boolean => done("mount", ["-o", "loop", image, folder]);
  const ready =
    done("truncate", ["-s", `${megabytes}M`, image]) &&
    done("mkfs.ext4", ["-q", image]) &&
    done("mkdir", [folder]) &&
    mount();
  if (!ready) {
    await rm(base, { recursive: true, force: true });
    return null;
  }
  return {
    folder,
    cut: () => {
      if (!done("perl", ["-e", shutDown, folder])) throw new Error("The power could not be cut.");
    },
    powerOn: async () => {
      if (!(await unmounted(folder)) || !mount()) throw new Error("The disk could not be mounted again.");
    },
    unmount: async () => {
      if (!(await unmounted(folder))) done("umount", ["--lazy", folder]);
      await rm(base, { recursive: true, force: true });
    },
  };
}

/** EXT4_IOC_SHUTDOWN with "no flush of the log": _IOR('X', 125, u32), 2. */
const shutDown = 'open(F,"<",$ARGV[0]) or die; my $v=pack("L",2); ioctl(F,0x8004587d,$v) or die $!;';
