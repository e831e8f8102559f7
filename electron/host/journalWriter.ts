import type { FileHandle } from "node:fs/promises";
import { join } from "node:path";
import { type Disk, storageError } from "@electron/host/disk";
import { chainHash, formatLine } from "@electron/host/journalLine";
import type { FoundJournal } from "@electron/host/journalRecovery";
import { type ChainEnd, type Segment, segmentName } from "@electron/host/journalSegment";
import { syncFolder } from "@electron/host/wholeFile";
import type { OuterLine } from "@shared/desktop";

/** A segment that has grown to this size is followed by a new one. */
export const segmentLimitBytes = 2 * 1024 * 1024;

/** The end of one database's journal, to which lines are added one at a time. */
export class JournalWriter {
  readonly segments: Segment[];
  end: ChainEnd;
  /** Bytes added since the newest snapshot, roughly. */
  looseBytes: number;
  readonly #disk: Disk;
  readonly #folder: string;
  #nextGeneration: number;
  #bytes: number;
  #handle: FileHandle | null = null;
  /** The last segment can no longer be trusted to take a line, or must not grow further. */
  #needsNewSegment: boolean;

  constructor(disk: Disk, folder: string, found: FoundJournal) {
    this.#disk = disk;
    this.#folder = folder;
    this.segments = found.segments;
    this.end = found.end;
    this.looseBytes = found.looseBytes;
    this.#bytes = found.lastBytes;
    this.#nextGeneration = found.nextGeneration;
    this.#needsNewSegment = found.segments.length === 0 || found.leftOut > 0;
  }

  /**
   * Adds the next lines and returns once they are on the disk. If that fails, none was added and the next attempt
   * goes to a new segment: a file whose flush failed once is never believed again (RELIABILITY 3.3).
   */
  async add(entries: readonly OuterLine[]): Promise<void> {
    const { text, end } = this.#chained(entries);
    try {
      const handle = await this.#handleFor(this.end.seq + 1);
      await handle.appendFile(text);
      await handle.datasync();
    } catch (thrown) {
      await this.#giveUpSegment();
      throw storageError("The journal could not be written.", thrown);
    }
    const bytes = Buffer.byteLength(text);
    this.#bytes += bytes;
    this.looseBytes += bytes;
    this.end = end;
  }

  /** The lines of some entries, each with the hash of the one before it. */
  #chained(entries: readonly OuterLine[]): { text: string; end: ChainEnd } {
    const time = new Date().toISOString();
    let { end } = this;
    let text = "";
    for (const { line: entry, stateHash, schemaVersion } of entries) {
      const seq = end.seq + 1;
      const line = formatLine({ seq, time, schemaVersion, stateHash, entry, previous: end.hash });
      text += `${line}\n`;
      end = { seq, hash: chainHash(line), entry, stateHash, schemaVersion };
    }
    return { text, end };
  }

  /** After a snapshot: the next line begins a segment, and goes on from there where the snapshot is ahead. */
  passSnapshot(end: ChainEnd): void {
    if (end.seq > this.end.seq) this.end = end;
    this.#needsNewSegment = true;
    this.looseBytes = 0;
  }

  /** Removes whole segments that come before a number; the last one stays, since lines may still go there. */
  async dropBefore(seq: number): Promise<void> {
    for (let next = this.segments[1]; next && next.firstSeq <= seq; next = this.segments[1]) {
      const [first] = this.segments.splice(0, 1);
      if (first) await this.#disk.rm(join(this.#folder, segmentName(first)), { force: true });
    }
  }

  /** Removes every segment: what they hold must not stay anywhere. */
  async dropAll(): Promise<void> {
    await this.close();
    for (const segment of this.segments.splice(0))
      await this.#disk.rm(join(this.#folder, segmentName(segment)), { force: true });
    this.#needsNewSegment = true;
  }

  async close(): Promise<void> {
    const handle = this.#handle;
    this.#handle = null;
    await handle?.close();
  }

  async #handleFor(seq: number): Promise<FileHandle> {
    if (this.#bytes >= segmentLimitBytes) this.#needsNewSegment = true;
    if (this.#needsNewSegment) {
      await this.close();
      const segment = { generation: this.#nextGeneration, firstSeq: seq };
      this.#nextGeneration += 1;
      this.#handle = await this.#disk.open(join(this.#folder, segmentName(segment)), "ax", 0o600);
      this.segments.push(segment);
      this.#bytes = 0;
      await syncFolder(this.#disk, this.#folder);
      this.#needsNewSegment = false;
    }
    const last = this.segments.at(-1);
    if (last === undefined) throw new Error("A journal without a segment cannot be written.");
    this.#handle ??= await this.#disk.open(join(this.#folder, segmentName(last)), "a", 0o600);
    return this.#handle;
  }

  /** Cuts the half-written line off as far as the disk still obeys; recovery copes where it does not. */
  async #giveUpSegment(): Promise<void> {
    this.#needsNewSegment = true;
    const handle = this.#handle;
    this.#handle = null;
    const last = this.segments.at(-1);
    if (handle === null || last === undefined) return;
    try {
      if (this.#bytes === 0) {
        await this.#disk.rm(join(this.#folder, segmentName(last)));
        this.segments.pop();
      } else {
        await handle.truncate(this.#bytes);
      }
    } catch (thrown) {
      process.stderr.write(`The unfinished line of the journal stays behind: ${String(thrown)}\n`);
    } finally {
      await handle.close();
    }
  }
}
