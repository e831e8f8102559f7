import { join } from "node:path";
import { type Disk, storageError } from "@electron/host/disk";
import { isDatabaseId, readHead, writeHead } from "@electron/host/journalHead";
import { fitsOneLine, isStateHash } from "@electron/host/journalLine";
import { recoverJournal } from "@electron/host/journalRecovery";
import { chainInto, readSegment, readSegmentFile } from "@electron/host/journalSegment";
import { JournalWriter } from "@electron/host/journalWriter";
import { Queue } from "@electron/host/queue";
import type { JournalState, OuterEntry } from "@shared/desktop";
import { AppError, isAppError } from "@shared/errors";

/** One answer of `read` holds at most this many bytes of entries, but always at least one entry. */
const pageBytes = 8 * 1024 * 1024;

type Open = { dbId: string; folder: string; writer: JournalWriter; leftOut: number };

/**
 * The outer journal: the truth after any doubt about the window's database (RELIABILITY 3.1, 3.3). It knows
 * numbers and lines, not what stands in them. All operations run one after the other.
 */
export class OuterJournal {
  readonly #disk: Disk;
  readonly #folder: string;
  readonly #queue = new Queue();
  #open: Open | null = null;

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
   * Adds one entry and answers once it is on the disk. The last entry sent again is answered as if it were
   * new, since its first answer may have been lost.
   * @throws AppError `invalid` with `details.reason` "notBegun", "otherDatabase", "gap", "badHash" or "notOneLine";
   * `storage` if the disk refuses.
   */
  append({ dbId, seq, line, stateHash, schemaVersion }: OuterEntry): Promise<JournalState> {
    return this.#queue.run(async () => {
      const open = await this.#present();
      if (open === null) throw refusal("notBegun", "No journal was begun yet.");
      if (open.dbId !== dbId) throw refusal("otherDatabase", "The journal belongs to another database.");
      if (!fitsOneLine(line)) throw refusal("notOneLine", "An entry is one line without control characters.");
      if (!isStateHash(stateHash)) throw refusal("badHash", "That cannot be a state's hash.");
      const { end } = open.writer;
      if (seq === end.seq && line === end.entry) return stateOf(open);
      if (seq !== end.seq + 1) {
        throw refusal("gap", `Entry ${seq} does not follow entry ${end.seq}.`, { expected: end.seq + 1 });
      }
      await open.writer.add({ line, stateHash, schemaVersion });
      return stateOf(open);
    });
  }

  /** Entries after a number, oldest first. */
  read(afterSeq: number, limit: number): Promise<{ entries: OuterEntry[]; more: boolean }> {
    return this.#queue.run(async () => {
      const open = await this.#present();
      if (open === null) return { entries: [], more: false };
      try {
        return await this.#entriesOf(open, afterSeq, limit);
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
        const next = await this.#opened(dbId);
        await writeHead(this.#disk, this.#folder, dbId);
        await present?.writer.close();
        this.#open = next;
        return stateOf(next);
      } catch (thrown) {
        throw storageError("The journal could not be begun.", thrown);
      }
    });
  }

  close(): Promise<void> {
    return this.#queue.run(async () => {
      await this.#open?.writer.close();
      this.#open = null;
    });
  }

  async #present(): Promise<Open | null> {
    if (this.#open !== null) return this.#open;
    try {
      const dbId = await readHead(this.#disk, this.#folder);
      this.#open = dbId === null ? null : await this.#opened(dbId);
    } catch (thrown) {
      if (isAppError(thrown)) throw thrown;
      throw storageError("The journal could not be opened.", thrown);
    }
    return this.#open;
  }

  async #opened(dbId: string): Promise<Open> {
    const folder = join(this.#folder, dbId);
    await this.#disk.mkdir(folder, { recursive: true, mode: 0o700 });
    const found = await recoverJournal(this.#disk, folder, dbId);
    return { dbId, folder, writer: new JournalWriter(this.#disk, folder, found), leftOut: found.leftOut };
  }

  async #entriesOf(open: Open, afterSeq: number, limit: number) {
    const entries: OuterEntry[] = [];
    const { segments, end } = open.writer;
    let bytes = 0;
    for (const [index, segment] of segments.entries()) {
      const next = segments[index + 1]?.firstSeq ?? end.seq + 1;
      if (next <= afterSeq + 1) continue;
      const content = await readSegmentFile(this.#disk, open.folder, segment);
      const { lines, badLines } = readSegment(content, chainInto(content, segment), next);
      if (badLines > 0)
        throw new AppError("storage", "The journal was damaged meanwhile.", { reason: "broken" });
      for (const { seq, entry, stateHash, schemaVersion } of lines) {
        if (seq <= afterSeq) continue;
        bytes += Buffer.byteLength(entry);
        if (entries.length === limit || (bytes > pageBytes && entries.length > 0)) {
          return { entries, more: true };
        }
        entries.push({ dbId: open.dbId, seq, line: entry, stateHash, schemaVersion });
      }
    }
    return { entries, more: false };
  }
}

const stateOf = ({ dbId, writer, leftOut }: Open): JournalState => ({
  dbId,
  lastSeq: writer.end.seq,
  stateHash: writer.end.stateHash,
  schemaVersion: writer.end.schemaVersion,
  ...(leftOut > 0 ? { leftOut } : {}),
});

const refusal = (reason: string, message: string, more: Record<string, number> = {}): AppError =>
  new AppError("invalid", message, { reason, ...more });
