import type { KindName } from "@shared/domain/kinds";
import { kindNames } from "@shared/domain/kinds";
import type { Workspace } from "@shared/domain/workspace";
import { migrateRows, type StoredRow, schemaVersion } from "@shared/transfer/migrations";
import { commit } from "./committing";
import type { DatabaseState } from "./databaseState";
import { allTables, db, readMeta } from "./db";
import { examine } from "./health";
import type { JournalEntry } from "./journalEntry";

function upgraded(kind: KindName, record: object | null, from: number): object | null {
  const [row] = record ? migrateRows(kind, [record as StoredRow], from) : [];
  return row ?? null;
}

/**
 * An entry with its records in today's shape, so that taking it back never stores an older one. It says which shape
 * that is: it may be sent or kept in a snapshot from here, and read again by a later program.
 */
export function upgradedEntry(entry: JournalEntry): JournalEntry {
  const from = entry.schemaVersion;
  if (from >= schemaVersion) return entry;
  const changes = entry.changes.map(({ kind, id, before, after }) => ({
    kind,
    id,
    before: upgraded(kind, before, from),
    after: upgraded(kind, after, from),
  }));
  return { ...entry, schemaVersion, changes };
}

/** A snapshot's state with every record in today's shape; its fingerprint stays that of the older one. */
export function upgradedState({ meta, workspace, entries }: DatabaseState): DatabaseState {
  const from = meta.schemaVersion;
  if (from >= schemaVersion) return { meta, workspace, entries };
  const rows = kindNames.map((kind) => [
    kind,
    migrateRows(kind, (workspace[kind] ?? []) as unknown as StoredRow[], from),
  ]);
  return {
    meta,
    workspace: Object.fromEntries(rows) as Workspace,
    entries: entries.map(upgradedEntry),
  };
}

/**
 * Notes that every record now has today's shape: the fingerprint is reckoned anew, and an entry carries it, by which
 * an older program knows that it must not read on. Undo reaches past it, since all entries were upgraded too.
 */
export function noteUpgrade(): Promise<void> {
  return db.transaction("rw", allTables, async () => {
    const [meta, examined] = [await readMeta(), await examine()];
    if (!meta || !examined) throw new Error("There is nothing to upgrade.");
    const seq = meta.seq + 1;
    const entry: JournalEntry = {
      seq,
      at: new Date().toISOString(),
      kind: "command",
      label: { command: "records.upgrade", values: { version: schemaVersion } },
      changes: [],
      below: meta.undoHead,
      redoBelow: null,
      undoHead: meta.undoHead,
      redoHead: meta.redoHead,
      stateHash: examined.found,
      schemaVersion,
    };
    await commit(entry, { ...meta, schemaVersion });
  });
}
