import { type Disk, removeAllBut, storageError } from "@electron/host/disk";
import { headName, isDatabaseId, readHead, writeHead } from "@electron/host/journalHead";
import { keepSnapshot, unpacked } from "@electron/host/journalKeeping";
import { fitsOneLine, isStateHash } from "@electron/host/journalLine";
import { readSnapshot, setSnapshotAside } from "@electron/host/journalSnapshot";
import {
  entriesAfter,
  entriesToAdd,
  type OpenJournal,
  openJournal,
  refusal,
  stateOf,
} from "@electron/host/openJournal";
import { Queue } from "@electron/host/queue";
import type { ArgumentsOf, JournalState, KeptSnapshot, OuterEntry, SnapshotToKeep } from "@shared/desktop";
import { isAppError } from "@shared/errors";

/**
 * The outer journal: the truth after any doubt about the window's database (RELIABILITY 3.1, 3.3). It knows
 * numbers and lines, not what stands in them. All operations run one after the other.
 */
export class OuterJournal {
  readonly #disk: Disk;
  readonly #folder: string;
  readonly #queue = new Queue();
  #open: OpenJournal | null = null;

  /** `folder` holds one folder per database and the head that names the present one. */
  constructor(disk: Disk, folder: string) {
    this.#disk = disk;
    this.#folder = folder;
  }

  state(): Promise<JournalState | null> {
    return this.#queue.run(async () => {
      const open = await this.#present();
      return open && stateOf(open);
    });
  }

  /**
   * Adds entries and answers once all of them are on the disk, with one flush. Those that are there already are passed
   * over, since the answer to them may have been lost.
   * @throws AppError `invalid` with `details.reason` "notBegun", "otherDatabase", "gap", "badHash" or "notOneLine";
   * `storage` if the disk refuses. In both cases none was added.
   */
  append({ dbId, entries }: ArgumentsOf<"journal.append">): Promise<JournalState> {
    return this.#queue.run(async () => {
      const open = await this.#presentOf(dbId);
      for (const { line, stateHash } of entries) {
        if (!fitsOneLine(line))
          throw refusal("notOneLine", "An entry is one line without control characters.");
        if (!isStateHash(stateHash)) throw refusal("badHash", "That cannot be a state's hash.");
      }
      const added = await entriesToAdd(this.#disk, open, entries);
      if (added.length > 0) await open.writer.add(added);
      return stateOf(open);
    });
  }

  /** Entries after a number, oldest first. */
  read(afterSeq: number, limit: number): Promise<{ entries: OuterEntry[]; more: boolean }> {
    return this.#queue.run(async () => {
      const open = await this.#present();
      if (open === null) return { entries: [], more: false };
      try {
        return await entriesAfter(this.#disk, open, afterSeq, limit);
      } catch (thrown) {
        if (isAppError(thrown)) throw thrown;
        throw storageError("The journal could not be read.", thrown);
      }
    });
  }

  /** Makes this database the present one; the journals of others stay where they are. */
  begin(dbId: string): Promise<JournalState> {
    return this.#queue.run(async () => {
      if (!isDatabaseId(dbId)) throw refusal("badIdentity", "That cannot be a database's identity.");
      // A journal that cannot be read stays where it is; it must not keep another one from being begun.
      const present = await this.#present().catch((thrown: unknown) => {
        if (isAppError(thrown, "storage")) return null;
        throw thrown;
      });
      if (present?.dbId === dbId) return stateOf(present);
      try {
        const next = await openJournal(this.#disk, this.#folder, dbId);
        await writeHead(this.#disk, this.#folder, dbId);
        await present?.writer.close();
        this.#open = next;
        return stateOf(next);
      } catch (thrown) {
        throw storageError("The journal could not be begun.", thrown);
      }
    });
  }

  /**
   * Keeps a state of the whole database, after which reading begins from now on. One that is ahead of the journal
   * takes the place of the entries that are missing. Where something was erased, it is all that stays.
   * @throws AppError `invalid` as for {@link append}; `storage` if the disk refuses, and then all is as before.
   */
  keepSnapshot({ packed, ...about }: SnapshotToKeep): Promise<JournalState> {
    return this.#queue.run(async () => {
      const open = await this.#presentOf(about.dbId);
      if (!isStateHash(about.stateHash)) throw refusal("badHash", "That cannot be a state's hash.");
      const text = unpacked(packed);
      try {
        if (about.forgetsOlder) await removeAllBut(this.#disk, this.#folder, [headName, open.dbId]);
        await keepSnapshot(this.#disk, open, about, text);
      } catch (thrown) {
        if (isAppError(thrown)) throw thrown;
        throw storageError("The snapshot could not be written.", thrown);
      }
      return stateOf(open);
    });
  }

  /** The newest snapshot that is whole; one that is not is set aside, and the journal read anew without it. */
  snapshot(): Promise<KeptSnapshot | null> {
    return this.#queue.run(async () => {
      for (;;) {
        const open = await this.#present();
        const newest = open?.snapshots.at(-1);
        if (!open || !newest) return null;
        try {
          const text = await readSnapshot(this.#disk, open.folder, newest);
          if (text !== null) return { seq: newest.seq, stateHash: newest.stateHash, text };
          await open.writer.close();
          this.#open = null;
          await setSnapshotAside(this.#disk, open.folder, newest);
        } catch (thrown) {
          throw storageError("The snapshot could not be read.", thrown);
        }
      }
    });
  }

  close(): Promise<void> {
    return this.#queue.run(async () => {
      await this.#open?.writer.close();
      this.#open = null;
    });
  }

  async #presentOf(dbId: string): Promise<OpenJournal> {
    const open = await this.#present();
    if (open === null) throw refusal("notBegun", "No journal was begun yet.");
    if (open.dbId !== dbId) throw refusal("otherDatabase", "The journal belongs to another database.");
    return open;
  }

  async #present(): Promise<OpenJournal | null> {
    if (this.#open !== null) return this.#open;
    try {
      const dbId = await readHead(this.#disk, this.#folder);
      this.#open = dbId === null ? null : await openJournal(this.#disk, this.#folder, dbId);
    } catch (thrown) {
      if (isAppError(thrown)) throw thrown;
      throw storageError("The journal could not be opened.", thrown);
    }
    return this.#open;
  }
}
