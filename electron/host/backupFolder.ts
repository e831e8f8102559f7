import { join } from "node:path";
import { type BackupList, listIn } from "@electron/host/backupList";
import { factsInName, isBackupName } from "@electron/host/backupName";
import { type Disk, namesIn, readIfThere, storageError } from "@electron/host/disk";
import { sha256Of } from "@electron/host/sha256";
import { writeWholeFile } from "@electron/host/wholeFile";
import type { Backup } from "@shared/desktopBackups";
import { isSealed } from "@shared/transfer/sealed/header";

const listName = "backups.json";

/** The folder of the backups with the list beside them, which is read once and believed until the disk refuses. */
export class BackupFolder {
  readonly path: string;
  readonly #disk: Disk;
  #list: BackupList | null = null;

  constructor(disk: Disk, path: string) {
    this.#disk = disk;
    this.path = path;
  }

  /** Where a backup lies. */
  fileOf(file: string): string {
    return join(this.path, file);
  }

  /** The bytes of a backup, or null where it is not there any more. */
  bytesOf(file: string): Promise<Buffer | null> {
    return readIfThere(this.#disk, this.fileOf(file));
  }

  async remove(file: string): Promise<void> {
    await this.#disk.rm(this.fileOf(file), { force: true });
  }

  /**
   * What the list says of the backups that are there; one it does not know tells of itself.
   * @throws AppError `storage`
   */
  async list(): Promise<BackupList> {
    if (this.#list) return this.#list;
    try {
      const names = (await namesIn(this.#disk, this.path)).filter(isBackupName);
      const stored = listIn(await readIfThere(this.#disk, this.fileOf(listName)));
      const { secondPlace = null, oldCopies = [], backups: listed = [] } = stored ?? {};
      const backups = listed.filter(({ file }) => names.includes(file));
      const known = new Set(backups.map(({ file }) => file));
      for (const name of names.filter((one) => !known.has(one))) insert(backups, await this.#found(name));
      this.#list = { format: 1, backups, secondPlace, oldCopies };
      return this.#list;
    } catch (thrown) {
      throw storageError("The backups could not be read.", thrown);
    }
  }

  /** A list that may say something else than the disk is read anew. */
  distrustList(): void {
    this.#list = null;
  }

  async store(list: BackupList): Promise<void> {
    await this.make();
    const text = `${JSON.stringify(list, null, 1)}\n`;
    await writeWholeFile(this.#disk, this.fileOf(listName), Buffer.from(text));
    this.#list = list;
  }

  async make(): Promise<void> {
    await this.#disk.mkdir(this.path, { recursive: true, mode: 0o700 });
  }

  /** A backup the list does not know: what its name and its bytes tell. */
  async #found(file: string): Promise<Backup> {
    const bytes = await this.#disk.readFile(this.fileOf(file));
    return {
      file,
      ...factsInName(file),
      bytes: bytes.length,
      sha256: sha256Of(bytes),
      stateHash: "",
      ...(isSealed(bytes) && { isProtected: true }),
    };
  }
}

/** Puts a backup where its number belongs. The others stay in the order in which they were written. */
function insert(newestFirst: Backup[], backup: Backup): void {
  const at = newestFirst.findIndex(({ seq }) => seq <= backup.seq);
  newestFirst.splice(at === -1 ? newestFirst.length : at, 0, backup);
}
