import { join } from "node:path";
import { copyToSecondPlace } from "@electron/host/backupCopy";
import { BackupFolder } from "@electron/host/backupFolder";
import { BackupKeys } from "@electron/host/backupKeys";
import { type BackupList, find, stateOf } from "@electron/host/backupList";
import { backupName } from "@electron/host/backupName";
import { backupsToKeep } from "@electron/host/backupRotation";
import { type Disk, storageError } from "@electron/host/disk";
import { cleanOldCopies, withOldCopies } from "@electron/host/erasedCopies";
import { Queue } from "@electron/host/queue";
import { checkedPlace } from "@electron/host/secondPlace";
import { sha256Of } from "@electron/host/sha256";
import { writeWholeFile } from "@electron/host/wholeFile";
import type { ArgumentsOf } from "@shared/desktop";
import type { Backup, BackupState, BackupToWrite, Erasure } from "@shared/desktopBackups";
import { AppError } from "@shared/errors";
import { isSealed } from "@shared/transfer/sealed/header";

/**
 * Verified backups in a folder of their own, each copied to a second place (RELIABILITY 3.5). What stands in the
 * list was read back after it was written; the window has opened the same bytes before. The list is a convenience:
 * a lost one costs proofs, never a backup.
 */
export class Backups {
  readonly #disk: Disk;
  readonly #data: string;
  readonly #folder: BackupFolder;
  readonly #keys: BackupKeys;
  readonly #queue = new Queue();

  /** `data` is the data folder, in which the backups have a folder of their own. */
  constructor(disk: Disk, data: string) {
    this.#disk = disk;
    this.#data = data;
    this.#folder = new BackupFolder(disk, join(data, "backups"));
    this.#keys = new BackupKeys(disk, data);
  }

  state(): Promise<BackupState> {
    return this.#queue.run(async () => this.#state(await this.#folder.list()));
  }

  /** @throws AppError `storage` if the disk refuses; nothing that was there is lost then */
  write({ reason, seq, stateHash, shape, base64 }: BackupToWrite): Promise<BackupState> {
    return this.#queue.run(async () => {
      const list = await this.#folder.list();
      const bytes = await this.#keys.sealed(Buffer.from(base64, "base64"));
      const time = new Date().toISOString();
      const backup: Backup = {
        file: backupName({ seq, time, reason }),
        seq,
        time,
        reason,
        bytes: bytes.length,
        sha256: sha256Of(bytes),
        stateHash,
        shape,
        ...(isSealed(bytes) && { isProtected: true }),
      };
      try {
        await this.#folder.make();
        await writeWholeFile(this.#disk, this.#folder.fileOf(backup.file), bytes);
        list.backups.unshift(backup);
        await this.#clearAway(list);
        await copyToSecondPlace(this.#disk, list, backup, bytes);
        await cleanOldCopies(this.#disk, list, this.#folder.path);
        await this.#folder.store(list);
      } catch (thrown) {
        this.#folder.distrustList();
        throw storageError("The backup could not be written.", thrown);
      }
      return this.#state(list);
    });
  }

  /** Protects new backups with keys from now on, or no more. Those that are there stay as they are. */
  protect(keys: string | null): Promise<BackupState> {
    return this.#queue.run(async () => {
      try {
        await this.#keys.set(keys);
      } catch (thrown) {
        if (thrown instanceof AppError) throw thrown;
        throw storageError("The keys could not be kept.", thrown);
      }
      return this.#state(await this.#folder.list());
    });
  }

  async #state(list: BackupList): Promise<BackupState> {
    const protectedSince = await this.#keys.since();
    return { ...stateOf(list), ...(protectedSince && { protectedSince }) };
  }

  /** @throws AppError `notFound` for a name that is not in the list, `unreadable` where its bytes changed since */
  read(file: string): Promise<{ base64: string }> {
    return this.#queue.run(async () => {
      const backup = find(await this.#folder.list(), file);
      const bytes = await this.#folder.bytesOf(backup.file);
      if (bytes === null) throw new AppError("notFound", "The backup is not there any more.");
      if (sha256Of(bytes) !== backup.sha256) throw new AppError("unreadable", "The backup was damaged.");
      return { base64: (await this.#keys.content(bytes)).toString("base64") };
    });
  }

  /**
   * Puts other content in the place of a backup. The name, the moment and the reason stay.
   * @throws AppError `notFound` for a name that is not in the list; `storage` if the disk refuses
   */
  replace({ file, stateHash, shape, base64 }: ArgumentsOf<"backup.replace">): Promise<BackupState> {
    return this.#change(async (list) => {
      const backup = find(list, file);
      const before = await this.#folder.bytesOf(file);
      const bytes = await this.#keys.sealed(Buffer.from(base64, "base64"), before ?? undefined);
      await writeWholeFile(this.#disk, this.#folder.fileOf(file), bytes);
      Object.assign(backup, { bytes: bytes.length, sha256: sha256Of(bytes), stateHash, shape });
    });
  }

  /** Notes what an erasure has not reached, and once it is finished cleans the second place. */
  erased({ at, seq, unwritten, isFinished }: Erasure): Promise<BackupState> {
    return this.#change(async (list) => {
      for (const backup of list.backups) {
        if (unwritten.includes(backup.file)) backup.holdsErasedSince ??= at;
        else if (backup.holdsErasedSince === at) delete backup.holdsErasedSince;
      }
      const folder = list.secondPlace?.folder;
      if (folder !== undefined)
        list.oldCopies = withOldCopies(list.oldCopies ?? [], { folder, since: at, upToSeq: seq });
      // What is noted stays noted, whatever happens while the copies are cleaned.
      await this.#folder.store(list);
      if (isFinished) await cleanOldCopies(this.#disk, list, this.#folder.path);
    });
  }

  /** Tries the second place again and cleans the copies that could not be reached; see the contract for `removes`. */
  cleanUp(removes: boolean): Promise<BackupState> {
    return this.#change(async (list) => {
      const stays = (backup: Backup) => !removes || !backup.holdsErasedSince;
      const newest = list.backups.find((backup) => !backup.holdsErasedSince);
      const folder = list.secondPlace?.folder;
      if (newest) {
        const going = list.backups.filter((backup) => !stays(backup));
        for (const { file } of going) await this.#folder.remove(file);
        list.backups = list.backups.filter(stays);
        if (folder !== undefined && going.length > 0)
          list.oldCopies = withOldCopies(list.oldCopies ?? [], {
            folder,
            since: new Date().toISOString(),
            upToSeq: newest.seq,
          });
      }
      await this.#copyFirst(
        list,
        list.backups.filter((backup) => !backup.holdsErasedSince),
      );
      await cleanOldCopies(this.#disk, list, this.#folder.path);
    });
  }

  letGo(folder: string): Promise<BackupState> {
    return this.#change(async (list) => {
      list.oldCopies = (list.oldCopies ?? []).filter((copies) => copies.folder !== folder);
    });
  }

  /** Changes the list and stores it. What the disk refused is read anew from it. */
  #change(change: (list: BackupList) => Promise<void>): Promise<BackupState> {
    return this.#queue.run(async () => {
      const list = await this.#folder.list();
      try {
        await change(list);
        await this.#folder.store(list);
      } catch (thrown) {
        this.#folder.distrustList();
        if (thrown instanceof AppError) throw thrown;
        throw storageError("The backups could not be changed.", thrown);
      }
      return this.#state(list);
    });
  }

  prove(file: string): Promise<BackupState> {
    return this.#change(async (list) => {
      find(list, file).provedAt = new Date().toISOString();
    });
  }

  /** Sets the second place and copies the newest backup there at once. */
  place(folder: string | null): Promise<BackupState> {
    return this.#change(async (list) => {
      list.secondPlace =
        folder === null ? null : { folder: await checkedPlace(this.#disk, folder, this.#data) };
      await this.#copyFirst(list, list.backups);
    });
  }

  /** Copies the first of some backups whose bytes are still those that were verified to the second place. */
  async #copyFirst(list: BackupList, backups: readonly Backup[]): Promise<void> {
    if (!list.secondPlace) return;
    for (const backup of backups) {
      const bytes = await this.#folder.bytesOf(backup.file);
      if (bytes && sha256Of(bytes) === backup.sha256)
        return copyToSecondPlace(this.#disk, list, backup, bytes);
    }
  }

  async #clearAway(list: BackupList): Promise<void> {
    const keep = backupsToKeep(list.backups);
    for (const { file } of list.backups.filter((backup) => !keep.has(backup.file)))
      await this.#folder.remove(file);
    list.backups = list.backups.filter(({ file }) => keep.has(file));
  }
}
