import { join } from "node:path";
import { backupsToKeep } from "@electron/host/backupRotation";
import { type Disk, namesIn, readIfThere, storageError } from "@electron/host/disk";
import { Queue } from "@electron/host/queue";
import { checkedPlace, copyProblem } from "@electron/host/secondPlace";
import { sha256Of } from "@electron/host/sha256";
import { writeWholeFile } from "@electron/host/wholeFile";
import {
  type ArgumentsOf,
  type Backup,
  type BackupState,
  type BackupToWrite,
  backupReasons,
  type SecondPlace,
} from "@shared/desktop";
import { AppError } from "@shared/errors";

const listName = "backups.json";
/** Number, moment and reason of a backup, as its name tells them. */
const nameParts = /^(\d{12})-(\d{4}-\d\d-\d\dT\d\d)-(\d\d)-(\d\d)-(\d{3}Z)-([a-z]+)\.agenda$/;
const isBackupName = (name: string): boolean => nameParts.test(name);

type List = { format: 1; backups: Backup[]; secondPlace: SecondPlace | null };

/**
 * Verified backups in a folder of their own, each copied to a second place (RELIABILITY 3.5). What stands in the
 * list was read back after it was written; the window has opened the same bytes before. The list is a convenience:
 * a lost one costs reasons and proofs, never a backup.
 */
export class Backups {
  readonly #disk: Disk;
  readonly #data: string;
  readonly #folder: string;
  readonly #queue = new Queue();
  #list: List | null = null;

  /** `data` is the data folder, in which the backups have a folder of their own. */
  constructor(disk: Disk, data: string) {
    this.#disk = disk;
    this.#data = data;
    this.#folder = join(data, "backups");
  }

  state(): Promise<BackupState> {
    return this.#queue.run(async () => stateOf(await this.#read()));
  }

  /** @throws AppError `storage` if the disk refuses; nothing that was there is lost then */
  write({ reason, seq, stateHash, shape, base64 }: BackupToWrite): Promise<BackupState> {
    return this.#queue.run(async () => {
      const list = await this.#read();
      const bytes = Buffer.from(base64, "base64");
      const time = new Date().toISOString();
      const backup: Backup = {
        file: `${String(seq).padStart(12, "0")}-${time.replace(/[:.]/g, "-")}-${reason}.agenda`,
        seq,
        time,
        reason,
        bytes: bytes.length,
        sha256: sha256Of(bytes),
        stateHash,
        shape,
      };
      try {
        await this.#disk.mkdir(this.#folder, { recursive: true, mode: 0o700 });
        await writeWholeFile(this.#disk, join(this.#folder, backup.file), bytes);
        list.backups.unshift(backup);
        await this.#clearAway(list);
        await this.#copy(list, backup, bytes);
        await this.#store(list);
      } catch (thrown) {
        this.#list = null;
        throw storageError("The backup could not be written.", thrown);
      }
      return stateOf(list);
    });
  }

  /** @throws AppError `notFound` for a name that is not in the list, `unreadable` where its bytes changed since */
  read(file: string): Promise<{ base64: string }> {
    return this.#queue.run(async () => {
      const backup = find(await this.#read(), file);
      const bytes = await readIfThere(this.#disk, join(this.#folder, backup.file));
      if (bytes === null) throw new AppError("notFound", "The backup is not there any more.");
      if (sha256Of(bytes) !== backup.sha256) throw new AppError("unreadable", "The backup was damaged.");
      return { base64: bytes.toString("base64") };
    });
  }

  /**
   * Puts other content in the place of a backup, also in the second place where it stands there. The name, the
   * moment and the reason stay.
   * @throws AppError `notFound` for a name that is not in the list; `storage` if the disk refuses
   */
  replace({ file, stateHash, shape, base64 }: ArgumentsOf<"backup.replace">): Promise<BackupState> {
    return this.#queue.run(async () => {
      const list = await this.#read();
      const backup = find(list, file);
      const bytes = Buffer.from(base64, "base64");
      try {
        await writeWholeFile(this.#disk, join(this.#folder, file), bytes);
        Object.assign(backup, { bytes: bytes.length, sha256: sha256Of(bytes), stateHash, shape });
        await this.#store(list);
      } catch (thrown) {
        this.#list = null;
        throw storageError("The backup could not be written.", thrown);
      }
      await this.#replaceCopy(list, file, bytes);
      return stateOf(list);
    });
  }

  async #replaceCopy(list: List, file: string, bytes: Buffer): Promise<void> {
    const place = list.secondPlace;
    if (place === null) return;
    try {
      const names = await this.#disk.readdir(place.folder);
      if (names.includes(file)) await writeWholeFile(this.#disk, join(place.folder, file), bytes);
    } catch (thrown) {
      const since = place.problem?.since ?? new Date().toISOString();
      list.secondPlace = { ...place, problem: { reason: copyProblem(thrown), since } };
      await this.#store(list);
    }
  }

  prove(file: string): Promise<BackupState> {
    return this.#queue.run(async () => {
      const list = await this.#read();
      const backup = find(list, file);
      backup.provedAt = new Date().toISOString();
      await this.#store(list);
      return stateOf(list);
    });
  }

  /** Sets the second place and copies the newest backup there at once. */
  place(folder: string | null): Promise<BackupState> {
    return this.#queue.run(async () => {
      const list = await this.#read();
      list.secondPlace =
        folder === null ? null : { folder: await checkedPlace(this.#disk, folder, this.#data) };
      const [newest] = list.backups;
      const bytes = newest && (await readIfThere(this.#disk, join(this.#folder, newest.file)));
      if (newest && bytes) await this.#copy(list, newest, bytes);
      await this.#store(list);
      return stateOf(list);
    });
  }

  /** Copies never block: what went wrong stands in the state, with the moment since when. */
  async #copy(list: List, backup: Backup, bytes: Buffer): Promise<void> {
    const place = list.secondPlace;
    if (place === null) return;
    const { folder, copiedAt } = place;
    try {
      await this.#disk.stat(folder);
      await writeWholeFile(this.#disk, join(folder, backup.file), bytes);
      list.secondPlace = { folder, copiedAt: backup.time };
      const keep = backupsToKeep(list.backups);
      for (const name of await namesIn(this.#disk, folder))
        if (isBackupName(name) && !keep.has(name) && Number(name.slice(0, 12)) <= backup.seq)
          await this.#disk.rm(join(folder, name), { force: true });
    } catch (thrown) {
      const since = place.problem?.since ?? backup.time;
      list.secondPlace = {
        folder,
        ...(copiedAt ? { copiedAt } : {}),
        problem: { reason: copyProblem(thrown), since },
      };
    }
  }

  async #clearAway(list: List): Promise<void> {
    const keep = backupsToKeep(list.backups);
    for (const { file } of list.backups.filter((backup) => !keep.has(backup.file)))
      await this.#disk.rm(join(this.#folder, file), { force: true });
    list.backups = list.backups.filter(({ file }) => keep.has(file));
  }

  async #read(): Promise<List> {
    if (this.#list) return this.#list;
    try {
      const names = (await namesIn(this.#disk, this.#folder)).filter(isBackupName);
      const stored = listIn(await readIfThere(this.#disk, join(this.#folder, listName)));
      const backups = (stored?.backups ?? []).filter(({ file }) => names.includes(file));
      const known = new Set(backups.map(({ file }) => file));
      for (const name of names.filter((one) => !known.has(one))) insert(backups, await this.#found(name));
      this.#list = { format: 1, backups, secondPlace: stored?.secondPlace ?? null };
      return this.#list;
    } catch (thrown) {
      throw storageError("The backups could not be read.", thrown);
    }
  }

  /** A backup the list does not know: what its name and its bytes tell. */
  async #found(file: string): Promise<Backup> {
    const bytes = await this.#disk.readFile(join(this.#folder, file));
    const [, seq, hour, minutes, seconds, milliseconds, reason] = nameParts.exec(file) ?? [];
    return {
      file,
      seq: Number(seq),
      time: `${hour}:${minutes}:${seconds}.${milliseconds}`,
      reason: backupReasons.find((known) => known === reason) ?? "work",
      bytes: bytes.length,
      sha256: sha256Of(bytes),
      stateHash: "",
    };
  }

  async #store(list: List): Promise<void> {
    await this.#disk.mkdir(this.#folder, { recursive: true, mode: 0o700 });
    const text = `${JSON.stringify(list, null, 1)}\n`;
    await writeWholeFile(this.#disk, join(this.#folder, listName), Buffer.from(text));
    this.#list = list;
  }
}

const stateOf = ({ backups, secondPlace }: List): BackupState => ({ backups: [...backups], secondPlace });

/** Puts a backup where its number belongs. The others stay in the order in which they were written. */
function insert(newestFirst: Backup[], backup: Backup): void {
  const at = newestFirst.findIndex(({ seq }) => seq <= backup.seq);
  newestFirst.splice(at === -1 ? newestFirst.length : at, 0, backup);
}

function find(list: List, file: string): Backup {
  const backup = list.backups.find((known) => known.file === file);
  if (!backup) throw new AppError("notFound", "There is no such backup.");
  return backup;
}

/** The list as it was stored, or null where it is not there or damaged: then the folder itself tells. */
function listIn(bytes: Buffer | null): List | null {
  try {
    const list: unknown = JSON.parse(bytes?.toString("utf8") ?? "null");
    return typeof list === "object" && list !== null && "format" in list && "backups" in list
      ? (list as List)
      : null;
  } catch (thrown) {
    if (thrown instanceof SyntaxError) return null;
    throw thrown;
  }
}
