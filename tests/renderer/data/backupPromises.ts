import { basename, dirname } from "node:path";
import type { Backup, BackupState } from "@shared/desktopBackups";
import type { MemoryDisk } from "@tests/electron/host/memoryDisk";

const dayMs = 86_400_000;
const minuteMs = 60_000;

/** One backup that was written, and the true moment, whatever the clock said. */
type Written = Backup & { trueTime: number };

/**
 * What is promised of the backups (RELIABILITY P6 and 3.5), held against everything that was ever written. Knows
 * nothing of how the program chooses; `broken` says what it did not keep.
 */
export class BackupPromises {
  readonly broken: string[] = [];
  readonly #written: Written[] = [];
  /** When each command was committed, in milliseconds of running time; by its number. */
  readonly #commits: number[] = [0];
  readonly #folder: string;
  readonly #disk: MemoryDisk;

  constructor(folder: string, disk: MemoryDisk) {
    [this.#folder, this.#disk] = [folder, disk];
    disk.onRemove = (path) => {
      const newest = this.#written.at(-1);
      if (dirname(path) !== folder || !newest) return;
      if (basename(path) === newest.file) this.#broke(`the newest backup is deleted: ${newest.file}`);
      if (!disk.files.has(`${folder}/${newest.file}`)) this.#broke("deleted before the next one was there");
    };
  }

  get backups(): number {
    return this.#written.length;
  }

  get commands(): number {
    return this.#commits.length - 1;
  }

  /** Most commands and milliseconds of running time that lay outside of a backup. */
  readonly most = { commands: 0, time: 0 };

  committed(running: number): void {
    this.#commits.push(running);
    this.lookAtWork(running);
  }

  /** At most thirty commands and ten minutes of work lie outside of a backup. */
  lookAtWork(running: number): void {
    const saved = this.#written.at(-1)?.seq ?? 0;
    const count = this.commands - saved;
    const oldest = this.#commits[saved + 1] ?? running;
    this.most.commands = Math.max(this.most.commands, count);
    this.most.time = Math.max(this.most.time, running - oldest);
    if (count > 30) this.#broke(`${count} commands outside of a backup`);
    if (running - oldest > 10 * minuteMs)
      this.#broke(`${Math.round((running - oldest) / 1000)} seconds of work outside of a backup`);
  }

  /** Never fewer copies than promised, and the newest first. */
  backedUp({ backups }: BackupState, { running, trueTime }: { running: number; trueTime: number }): void {
    const [newest] = backups;
    if (!newest || newest.file === this.#written.at(-1)?.file) return;
    this.lookAtWork(running);
    this.#written.push({ ...newest, trueTime });
    const there = new Set(this.#disk.namesIn(this.#folder).filter((name) => name.endsWith(".agenda")));
    const expectAll = (what: string, promised: readonly Written[]): void => {
      const gone = promised.filter(({ file }) => !there.has(file));
      if (gone.length > 0) this.#broke(`${what}: ${gone.map(({ file }) => file).join(", ")}`);
    };
    const ofLastDay = this.#written.filter((one) => trueTime - one.trueTime < dayMs);
    expectAll("of the last 24 hours is missing", ofLastDay.slice(-48));
    const large = this.#written.filter(({ reason }) =>
      ["import", "opening", "removal", "upgrade"].includes(reason),
    );
    expectAll("before a large step is missing", large.slice(-10));
    expectAll("the first of a shape is missing", this.#firstOfEachShape());
    const present = this.#written.filter(({ file }) => there.has(file));
    const copies = (most: number, groupOf: (one: Written) => string, what: string): void => {
      const [ever, now] = [this.#written, present].map((some) => new Set(some.map(groupOf)).size);
      if ((now ?? 0) < Math.min(most, ever ?? 0)) this.#broke(`${now} ${what} of ${ever}`);
    };
    copies(14, ({ time }) => time.slice(0, 10), "daily");
    copies(8, ({ time }) => String(Math.floor((Date.parse(time) / dayMs + 3) / 7)), "weekly");
    copies(6, ({ time }) => time.slice(0, 7), "monthly");
    if (backups.some(({ seq }, at) => seq > (backups[at - 1]?.seq ?? seq))) this.#broke("out of order");
    if (backups.length !== there.size) this.#broke(`${backups.length} in the list, ${there.size} there`);
  }

  /** What is in the second place is what is in the first. */
  copied(place: string): void {
    const [here, copies] = [this.#folder, place].map((folder) =>
      this.#disk.namesIn(folder).filter((name) => name.endsWith(".agenda")),
    );
    const unknown = copies?.filter((name) => !here?.includes(name)) ?? [];
    if (unknown.length > 0) this.#broke(`only in the second place: ${unknown.join(", ")}`);
    const newest = this.#written.at(-1)?.file;
    if (newest && !copies?.includes(newest)) this.#broke(`not in the second place: ${newest}`);
  }

  #firstOfEachShape(): Written[] {
    const shapes = new Set(this.#written.map(({ shape }) => shape));
    return [...shapes].flatMap((shape) => this.#written.find((one) => one.shape === shape) ?? []);
  }

  #broke(promise: string): void {
    if (this.broken.length < 20) this.broken.push(promise);
  }
}
