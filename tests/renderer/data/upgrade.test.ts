import type { BackupToWrite } from "@shared/desktopBackups";
import type { Migration } from "@shared/transfer/migrations";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { StandInHost } from "./standInHost";

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
async function program(generation: 1 | 2 | 3) {
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
  desktop.host.current = files;
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
    allSent: () => vi.waitFor(async () => expect(files.state?.lastSeq).toBe((await readMeta())?.seq)),
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

let files: StandInHost;
beforeEach(() => {
  files = new StandInHost();
});
afterEach(async () => {
  vi.doUnmock("@shared/transfer/migrations");
  vi.doUnmock("@renderer/data/workers/backupClient");
  const { db } = await import("@renderer/data/db");
  await db.delete({ disableAutoOpen: false });
});

/** A goal that was renamed, one that was removed again, and an action that was taken back. */
async function workOfAnOlderProgram({ snapshotAfterFirst = false } = {}): Promise<void> {
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

const endings = [
  { what: "the database is there", snapshotAfterFirst: false, lost: false },
  { what: "the database is there and a snapshot", snapshotAfterFirst: true, lost: false },
  { what: "the database is gone", snapshotAfterFirst: false, lost: true },
  { what: "the database is gone but for a snapshot", snapshotAfterFirst: true, lost: true },
];

test.each(endings)("what an older program stored is brought to today's shape where $what", async (given) => {
  await workOfAnOlderProgram(given);
  if (given.lost) await (await program(1)).loseDatabase();
  const newer = await program(2);
  expect(newer.report.outcome).toBe(given.lost ? "rebuilt" : "upgraded");
  expect(await newer.titles()).toEqual(["Ziel: zwei"]);
  expect(await newer.isWhole()).toBe(true);
  await newer.redo();
  expect(await newer.titles()).toEqual(["Ziel: drei", "Ziel: zwei"]);
  await newer.undo();
  await newer.undo();
  expect(await newer.titles()).toEqual(["Ziel: eins"]);
  expect(await newer.isWhole()).toBe(true);
  await newer.allSent();
  await newer.end();
  const again = await program(2);
  expect(again.report.outcome).toBe("opened");
  expect(await again.titles()).toEqual(["Ziel: eins"]);
  await again.end();
});

/** What may happen to the files between one new shape and the next. */
const betweens: Record<string, () => Promise<void>> = {
  "nothing else happens": async () => {},
  "the database is lost, and an older snapshot is the newest": async () => {
    await (await program(2)).loseDatabase();
  },
  "the database is lost twice, with a new snapshot between": async () => {
    await (await program(2)).loseDatabase();
    const rebuilt = await program(2);
    await rebuilt.keepSnapshot();
    await rebuilt.loseDatabase();
  },
  "the files are lost and written anew, then the database is": async () => {
    files = new StandInHost();
    const sender = await program(2);
    await sender.allSent();
    await sender.loseDatabase();
  },
};

test.each(Object.keys(betweens))("every new shape is made once of every record: %s", async (what) => {
  await workOfAnOlderProgram({ snapshotAfterFirst: true });
  const newer = await program(2);
  await newer.allSent();
  await newer.end();
  await betweens[what]?.();
  const again = await program(2);
  expect(await again.titles()).toEqual(["Ziel: zwei"]);
  expect(await again.isWhole()).toBe(true);
  await again.allSent();
  await again.end();
  const next = await program(2);
  expect(next.report.outcome).toBe("opened");
  await next.end();
  const newest = await program(3);
  expect(await newest.titles()).toEqual(["Drittens Ziel: zwei"]);
  expect(await newest.isWhole()).toBe(true);
  await newest.redo();
  expect(await newest.titles()).toEqual(["Drittens Ziel: drei", "Drittens Ziel: zwei"]);
  await newest.undo();
  await newest.undo();
  expect(await newest.titles()).toEqual(["Drittens Ziel: eins"]);
  expect(await newest.isWhole()).toBe(true);
  await newest.end();
});

test("an older program does not touch what a newer one brought to its shape", async () => {
  await workOfAnOlderProgram();
  const newer = await program(2);
  await newer.allSent();
  await newer.loseDatabase();
  const [entries, snapshots] = [[...files.entries], [...files.snapshots]];
  await expect(program(1)).rejects.toMatchObject({ code: "newerData" });
  expect([files.entries, files.snapshots]).toEqual([entries, snapshots]);
});

test("an upgrade that cannot read the files changes nothing and is tried again", async () => {
  await workOfAnOlderProgram();
  const call = files.call;
  files.call = async (channel, args) => {
    if (channel === "journal.read") throw new Error("The host does not answer.");
    return call(channel, args);
  };
  await expect(program(2)).rejects.toThrow();
  files.call = call;
  const newer = await program(2);
  expect(await newer.titles()).toEqual(["Ziel: zwei"]);
  expect(await newer.isWhole()).toBe(true);
  await newer.end();
});

/** What the host was asked to back up; `answer` refuses it or not. */
function backupsAsked(answer: () => void = () => {}): BackupToWrite[] {
  const asked: BackupToWrite[] = [];
  const call = files.call;
  files.call = async (channel, args) => {
    if (channel === "app.info") return { version: "1.2.3" } as never;
    if (channel === "backup.write") {
      asked.push(args as BackupToWrite);
      answer();
    }
    return call(channel, args);
  };
  return asked;
}

test("before an upgrade a backup is made in the older shape, and none where the newest one holds it", async () => {
  await workOfAnOlderProgram();
  const before = files.state;
  const asked = backupsAsked();
  const newer = await program(2);
  const { schemaVersion } = await import("@shared/transfer/migrations");
  const { readWorkspaceFile } = await import("@shared/transfer/workspaceFile");
  expect(asked).toMatchObject([
    {
      reason: "upgrade",
      seq: before?.lastSeq,
      stateHash: before?.stateHash,
      shape: `1.${schemaVersion - 1}`,
    },
  ]);
  const file = await readWorkspaceFile(Buffer.from(asked[0]?.base64 ?? "", "base64"));
  expect(file.manifest.schemaVersion).toBe(schemaVersion - 1);
  expect(file.workspace.goals.map(({ title }) => title)).toEqual(["Ziel: zwei"]);
  await newer.end();
  const again = await program(2);
  expect(asked).toHaveLength(1);
  await again.end();
});

test("an upgrade goes on where its backup cannot be written, and says so", async () => {
  await workOfAnOlderProgram();
  backupsAsked(() => {
    throw new Error("The folder is not to be written.");
  });
  const newer = await program(2);
  const { backupView } = await import("@renderer/data/backups");
  expect(newer.report.outcome).toBe("upgraded");
  expect(await newer.titles()).toEqual(["Ziel: zwei"]);
  expect(backupView.read().failingSince).toBeDefined();
  await newer.end();
});
