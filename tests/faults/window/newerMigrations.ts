/**
 * Stands in for the list of migrations in the build of a newer program: one shape more than today's, in which the
 * records the suite writes look otherwise. A change made twice, or to some records only, shows.
 */
import { type Migration, migrations as today, migrateRows as upToToday } from "@shared/transfer/migrations";

export type { Migration, StoredRow } from "@shared/transfer/migrations";
export { storesOfKinds } from "@shared/transfer/migrations";

const next: Migration = {
  version: today.length + 1,
  date: "2030-01-01",
  description: "Ideas and guidelines say which shape they have.",
  stores: { goals: "id, fieldId, title" },
  rows: {
    inboxItems: (row) => ({ ...row, sourceText: `Neue Form. ${String(row.sourceText)}` }),
    guidelines: (row) => ({ ...row, title: `Neue Form. ${String(row.title)}` }),
  },
};

export const migrations: readonly Migration[] = [...today, next];

export const schemaVersion = migrations.length;

export const migrateRows: typeof upToToday = (kind, rows, fromVersion, all = migrations) =>
  upToToday(kind, rows, fromVersion, all);
