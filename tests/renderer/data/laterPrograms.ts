import type { Migration } from "@shared/transfer/migrations";
import { expect, vi } from "vitest";
import { StandInHost } from "./standInHost";

/** What a later program finds: the host's files stay from one start to the next. */
export const kept = { files: new StandInHost() };

/** An empty host again, no database and today's program alone. */
export async function beginAnew(): Promise<void> {
  vi.doUnmock("@shared/transfer/migrations");
  vi.doUnmock("@renderer/data/workers/backupClient");
  const { db } = await import("@renderer/data/db");
  await db.delete({ disableAutoOpen: false });
  kept.files = new StandInHost();
}

/** What a later version could do: a field that is stored otherwise from then on. */
const later: Omit<Migration, "version"> = {
  date: "2030-01-01",
  description: "Goals say what they are in their title.",
  stores: {},
  rows: { goals: (row) => ({ ...row, title: `Ziel: ${String(row.title)}` }) },
};

/** And the one after it. */
const evenLater: Omit<Migration, "version"> = {
  date: "2031-01-01",
  description: "Goals say it twice.",
  stores: {},
  rows: { goals: (row) => ({ ...row, title: `Drittens ${String(row.title)}` }) },
};

/** The data layer as today's program has it (1) or a later one (2, 3); the database and the host's files stay. */
export async function program(generation: 1 | 2 | 3) {
  vi.resetModules();
  vi.doMock("@renderer/desktop", () => import("./standInDesktop"));
  // What the worker does, without a thread of its own.
  vi.doMock("@renderer/data/workers/backupClient", () => ({
    askBackupWorker: async ({ appVersion }: { appVersion: string }) => {
      const { madeBackup } = await import("@renderer/data/backupFile");
      return { made: await madeBackup(appVersion) };
    },
  }));
  vi.doMock("@shared/transfer/migrations", async (original) => {
    const real = await original<typeof import("@shared/transfer/migrations")>();
    const today = real.migrations.length;
    const version = today + generation - 1;
    const migrations = [
      ...real.migrations,
      { ...later, version: today + 1 },
      { ...evenLater, version: today + 2 },
    ].slice(0, version);
    return {
      ...real,
      migrations,
      schemaVersion: version,
      migrateRows: (...[kind, rows, from]: Parameters<typeof real.migrateRows>) =>
        real.migrateRows(kind, rows, from, migrations),
    };
  });
  const [{ startWorkspace }, { stopSending }, { db, readMeta }, commands, { undo, redo }, desktop] =
    await Promise.all([
      import("@renderer/data/start"),
      import("@renderer/data/outerJournal"),
      import("@renderer/data/db"),
      import("@renderer/data/commands/records"),
      import("@renderer/data/command"),
      import("./standInDesktop"),
    ]);
  const { wholeWorkspace } = await import("@renderer/data/queries/workspace");
  const { madeSnapshot } = await import("@renderer/data/snapshot");
  const { examine } = await import("@renderer/data/health");
  desktop.host.current = kept.files;
  const report = await startWorkspace();
  return {
    ...commands,
    undo,
    redo,
    report,
    titles: async () => (await wholeWorkspace()).goals.map(({ title }) => title).sort(),
    isWhole: async () => {
      const found = await examine();
      return found?.found === found?.expected;
    },
    keepSnapshot: async () => {
      const made = await madeSnapshot();
      if (made) await desktop.callHost("journal.keepSnapshot", { ...made, forgetsOlder: false });
    },
    allSent: () => vi.waitFor(async () => expect(kept.files.state?.lastSeq).toBe((await readMeta())?.seq)),
    end: async () => {
      await stopSending();
      db.close();
    },
    loseDatabase: async () => {
      await stopSending();
      await db.delete({ disableAutoOpen: false });
    },
  };
}

/** A goal that was renamed, one that was removed again, and an action that was taken back. */
export async function workOfAnOlderProgram({ snapshotAfterFirst = false } = {}): Promise<void> {
  const older = await program(1);
  const { id } = await older.createRecord("goals", { title: "eins" });
  await older.allSent();
  if (snapshotAfterFirst) await older.keepSnapshot();
  await older.updateRecord("goals", id, { title: "zwei" });
  await older.createRecord("goals", { title: "drei" });
  await older.undo();
  await older.allSent();
  await older.end();
}
