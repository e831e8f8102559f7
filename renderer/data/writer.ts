import {
  type Counters,
  codeSeries,
  countersAfter,
  formatCode,
  highestOf,
  takeNumber,
} from "@shared/domain/codes";
import { grouped } from "@shared/domain/grouped";
import {
  type DraftOf,
  isCodedKind,
  type KindName,
  kindNames,
  kinds,
  type PatchOf,
  type RecordOf,
  titleOf,
} from "@shared/domain/kinds";
import type { Workspace } from "@shared/domain/workspace";
import { AppError } from "@shared/errors";
import { db, tableOf } from "./db";
import type { Change, EntryLabel } from "./journalEntry";
import { Writes } from "./portions";
import { usersOf } from "./usersOf";

/** Checks a record against its kind's schema; a refusal names the fields in the order of the form. */
export function validated<K extends KindName>(kind: K, record: unknown): RecordOf<K> {
  const result = kinds[kind].schema.safeParse(record);
  if (result.success) return withoutUndefined(result.data) as RecordOf<K>;
  const fields = [...new Set(result.error.issues.map((issue) => String(issue.path[0] ?? "")))];
  throw new AppError("invalid", `${kind}: ${result.error.message}`, { kind, fields });
}

/** Drops fields whose value is `undefined`, so that stored rows and files hold only what is there. */
function withoutUndefined<T extends object>(record: T): T {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T;
}

/**
 * What a command writes with. Lives for one transaction: every change is validated, stored and noted, so that
 * the journal entry is complete by construction.
 */
export class Writer {
  readonly changes: Change[] = [];
  counters: Counters;
  labelValues: EntryLabel["values"] = {};
  /** Told how many of the changes the history holds, before each portion of them; throwing takes all back. */
  onKept: ((count: number) => void) | undefined;
  readonly #now: string;
  readonly #writes = new Writes();

  constructor(counters: Counters, now: string) {
    this.counters = counters;
    this.#now = now;
  }

  /** Names the values its label in words mentions, e.g. `{ code: "M-14" }`. */
  describe(values: EntryLabel["values"]): void {
    this.labelValues = { ...this.labelValues, ...values };
  }

  /** The record, or `notFound`. */
  async get<K extends KindName>(kind: K, id: string): Promise<RecordOf<K>> {
    const record = await tableOf(kind).get(id);
    if (!record) throw new AppError("notFound", `${kind} ${id} is not there.`, { kind });
    return record;
  }

  /** Stores a new record; kinds with a code get the next number of their series. */
  async create<K extends KindName>(
    kind: K,
    draft: Omit<DraftOf<K>, "code"> & { id?: string },
  ): Promise<RecordOf<K>> {
    const record = validated(kind, {
      ...this.#codeFor(kind, draft, await this.#fieldCodes(kind, [draft])),
      ...draft,
      id: draft.id ?? crypto.randomUUID(),
      createdAt: this.#now,
      updatedAt: this.#now,
    });
    this.#store(kind, record, null);
    return record;
  }

  /** Stores many new records at once, in the order given; for imports and the sample town. */
  async createMany<K extends KindName>(
    kind: K,
    drafts: readonly (Omit<DraftOf<K>, "code"> & { id?: string })[],
  ): Promise<RecordOf<K>[]> {
    // Looked up at once: waiting per record would end the transaction after a hundred of them.
    const fieldCodes = await this.#fieldCodes(kind, drafts);
    const records = drafts.map((draft) =>
      validated(kind, {
        ...this.#codeFor(kind, draft, fieldCodes),
        ...draft,
        id: draft.id ?? crypto.randomUUID(),
        createdAt: this.#now,
        updatedAt: this.#now,
      }),
    );
    this.#queue(tableOf(kind).bulkAdd(records));
    for (const record of records) this.#note(kind, record.id, null, record);
    return records;
  }

  /** Changes fields of a record; `undefined` clears an optional one. Nothing happens where nothing changes. */
  async update<K extends KindName>(kind: K, id: string, patch: PatchOf<K>): Promise<RecordOf<K>> {
    const before = await this.get(kind, id);
    const merged = withoutUndefined({ ...before, ...patch });
    if (JSON.stringify(merged) === JSON.stringify(before)) return before;
    const after = validated(kind, { ...merged, updatedAt: this.#now });
    this.#store(kind, after, before);
    return after;
  }

  /** Changes fields of many records of a kind at once, each as {@link update} does. */
  async updateMany<K extends KindName>(
    kind: K,
    revisions: readonly { id: string; patch: object }[],
  ): Promise<void> {
    const changed: RecordOf<K>[] = [];
    const found = await tableOf(kind).bulkGet(revisions.map(({ id }) => id));
    for (const [index, { id, patch }] of revisions.entries()) {
      const before = found[index];
      if (!before) throw new AppError("notFound", `${kind} ${id} is not there.`, { kind });
      const merged = withoutUndefined({ ...before, ...patch });
      if (JSON.stringify(merged) === JSON.stringify(before)) continue;
      const after = validated(kind, { ...merged, updatedAt: this.#now });
      changed.push(after);
      this.#note(kind, id, before, after);
    }
    this.#queue(db.table(kind).bulkPut(changed));
  }

  /** Stores a whole record as it came from a file, replacing what has its id. */
  async put<K extends KindName>(kind: K, record: RecordOf<K>): Promise<void> {
    const before = (await tableOf(kind).get(record.id)) ?? null;
    const after = validated(kind, record);
    if (isCodedKind(kind))
      this.counters = countersAfter(this.counters, kind, (after as { code: string }).code);
    this.#store(kind, after, before);
  }

  /** Stores whole records of all kinds as they came from a file; the tables must be empty of their ids. */
  async putAll(workspace: Workspace): Promise<void> {
    for (const kind of kindNames) {
      const records = (workspace[kind] as RecordOf<KindName>[]).map((record) => validated(kind, record));
      for (const record of records) {
        if (isCodedKind(kind))
          this.counters = countersAfter(this.counters, kind, (record as { code: string }).code);
        this.#note(kind, record.id, null, record);
      }
      this.#queue(db.table(kind).bulkAdd(records));
    }
  }

  /**
   * Stores and removes whole records as merging found them, each with what was here before. References are not
   * looked at: merging has seen to it that they stay whole.
   */
  async takeOver(changes: readonly Change[]): Promise<void> {
    for (const [kind, ofKind] of grouped(changes, (change) => change.kind)) {
      const checked = ofKind.map((change) => ({
        ...change,
        after: change.after && validated(kind, change.after),
      }));
      this.#queue(db.table(kind).bulkPut(checked.flatMap(({ after }) => after ?? [])));
      this.#queue(tableOf(kind).bulkDelete(checked.flatMap(({ id, after }) => (after ? [] : [id]))));
      for (const { id, before, after } of checked) this.#note(kind, id, before, after);
    }
  }

  /** Makes sure that no code number a file has given out is given again. */
  raiseCounters(counters: Counters): void {
    this.counters = highestOf(this.counters, counters);
  }

  /** Removes a record. One that others still refer to is refused as `stillUsed`, with the list in words. */
  async remove(kind: KindName, id: string): Promise<void> {
    const before = await this.get(kind, id);
    const users = await usersOf(kind, id);
    if (users.length > 0)
      throw new AppError("stillUsed", `${kind} ${id} is still used.`, {
        kind,
        title: titleOf(before),
        users: users.map((user) => titleOf(user.record)),
      });
    this.#queue(tableOf(kind).delete(id));
    this.#note(kind, id, before, null);
  }

  /**
   * Removes every record of every kind; for opening another workspace and removing the sample town. What comes
   * next counts its codes from one.
   */
  async clear(): Promise<void> {
    this.counters = {};
    for (const kind of kindNames) {
      const table = tableOf(kind);
      for (const record of await table.toArray()) this.#note(kind, record.id, record, null);
      this.#queue(table.clear());
    }
  }

  /** Gives the window its turn between two portions of a long step. */
  turn(): Promise<void> {
    return this.#writes.turn();
  }

  /** Waits until everything is stored; throws what went wrong. */
  stored(): Promise<void> {
    return this.#writes.stored();
  }

  #queue(write: PromiseLike<unknown>): void {
    this.#writes.add(write);
  }

  #store<K extends KindName>(kind: K, after: RecordOf<K>, before: RecordOf<K> | null): void {
    this.#queue(tableOf(kind).put(after));
    this.#note(kind, after.id, before, after);
  }

  #note(kind: KindName, id: string, before: object | null, after: object | null): void {
    this.changes.push({ kind, id, before, after });
  }

  /** Codes of the fields that new goals stand in, by field id: goals count within their field. */
  async #fieldCodes(kind: KindName, drafts: readonly object[]): Promise<ReadonlyMap<string, string>> {
    if (kind !== "goals") return new Map();
    const ids = drafts.flatMap((draft) => (draft as DraftOf<"goals">).fieldId ?? []);
    const fields = await tableOf("actionFields").bulkGet([...new Set(ids)]);
    return new Map(fields.flatMap((field) => (field ? [[field.id, field.code] as const] : [])));
  }

  #codeFor(kind: KindName, draft: object, fieldCodes: ReadonlyMap<string, string>): { code?: string } {
    if (!isCodedKind(kind) || "code" in draft) return {};
    const { fieldId } = draft as { fieldId?: string };
    const series = codeSeries(kind, kind === "goals" && fieldId ? fieldCodes.get(fieldId) : undefined);
    const { counters, number } = takeNumber(this.counters, series);
    this.counters = counters;
    return { code: formatCode(kind, series, number) };
  }
}
