import type { Change, JournalEntry } from "./journalEntry";

type Picture = { id: string; base64: string };

/** Kinds whose records are the bytes of a file, written once. */
const ofBytes: ReadonlySet<string> = new Set(["photoFiles", "wordTemplateFiles"]);

const isPicture = (kind: string, record: object | null): record is Picture =>
  ofBytes.has(kind) && typeof (record as Partial<Picture> | null)?.base64 === "string";

/**
 * Photos stand among the records and in the history's entries that tell of them; a snapshot carries each only once,
 * or it would outgrow what the host takes. Goes through a snapshot's lines in their order: the first time a picture
 * stands there whole, then with its bytes left out. Only what is the same to the letter is left out.
 */
export class PictureOnce {
  readonly #seen = new Map<string, string>();

  /** Notes the pictures of a record that is written or read whole. */
  note(kind: string, record: object | null): void {
    if (isPicture(kind, record) && record.base64 !== "") this.#seen.set(record.id, record.base64);
  }

  /** An entry without the bytes that already stood there. */
  left(entry: JournalEntry): JournalEntry {
    return this.#mapped(entry, (kind, record) => {
      if (!isPicture(kind, record)) return record;
      if (record.base64 !== "" && this.#seen.get(record.id) === record.base64)
        return { ...record, base64: "" };
      this.note(kind, record);
      return record;
    });
  }

  /** The entry as it was, given back what was left out. */
  filled(entry: JournalEntry): JournalEntry {
    return this.#mapped(entry, (kind, record) => {
      if (!isPicture(kind, record)) return record;
      if (record.base64 === "") return { ...record, base64: this.#whole(record.id) };
      this.note(kind, record);
      return record;
    });
  }

  #whole(id: string): string {
    const base64 = this.#seen.get(id);
    if (base64 === undefined) throw new Error("A snapshot lacks a picture its history tells of.");
    return base64;
  }

  #mapped(entry: JournalEntry, change: (kind: string, record: object | null) => object | null): JournalEntry {
    if (!entry.changes.some(({ kind }) => ofBytes.has(kind))) return entry;
    const changes = entry.changes.map(
      (one): Change => ({
        ...one,
        before: change(one.kind, one.before),
        after: change(one.kind, one.after),
      }),
    );
    return { ...entry, changes };
  }
}
