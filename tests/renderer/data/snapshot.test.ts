import { redo, undo } from "@renderer/data/command";
import { createRecord, removeRecord, updateRecord } from "@renderer/data/commands/records";
import { loadSample } from "@renderer/data/commands/sample";
import { condenseJournal } from "@renderer/data/condensing";
import { db, readMeta, tableOf } from "@renderer/data/db";
import { historyOf } from "@renderer/data/history";
import { stopSending } from "@renderer/data/outerJournal";
import { wholeWorkspace } from "@renderer/data/queries/workspace";
import { madeSnapshot } from "@renderer/data/snapshot";
import { isSnapshotDue } from "@renderer/data/snapshots";
import { startWorkspace } from "@renderer/data/start";
import type { JournalState } from "@shared/desktop";
import { contentHashOf } from "@shared/transfer/contentHash";
import { describe, expect, test, vi } from "vitest";
import { freshWorkspaceForEachTest } from "./freshWorkspace";
import { callHost, host } from "./standInDesktop";

vi.mock("@renderer/desktop", () => import("./standInDesktop"));
freshWorkspaceForEachTest();

async function keepSnapshotNow(): Promise<void> {
  await allSent();
  const made = await madeSnapshot();
  if (!made) throw new Error("There is nothing to keep yet.");
  await callHost("journal.keepSnapshot", { ...made, forgetsOlder: false });
}

const allSent = () =>
  vi.waitFor(async () => expect(host.current.state?.lastSeq).toBe((await readMeta())?.seq));

async function reopen() {
  await stopSending();
  db.close();
  return startWorkspace();
}

/** What a person has: the records, and what the history says of one of them. */
const fingerprint = async () => contentHashOf(await wholeWorkspace());

describe("a database that is gone", () => {
  test("comes back from a snapshot and what followed it, with its undo and its history", async () => {
    await loadSample();
    const { id } = await createRecord("goals", { title: "eins" });
    await updateRecord("goals", id, { title: "zwei" });
    await keepSnapshotNow();
    await updateRecord("goals", id, { title: "drei" });
    const measure = await createRecord("measures", { title: "Bürgerbüro" });
    await undo();
    await allSent();
    const before = await fingerprint();
    // Only what came after the snapshot is still in the files.
    host.current.entries = host.current.entries.filter(({ seq }) => seq > 3);
    await stopSending();
    await db.delete({ disableAutoOpen: false });

    expect(await startWorkspace()).toEqual({ outcome: "rebuilt", entries: 6 });
    expect(await fingerprint()).toBe(before);
    expect((await historyOf(id)).map(({ seq }) => seq)).toEqual([4, 3, 2]);
    await redo();
    expect(await tableOf("measures").get(measure.id)).toMatchObject({ title: "Bürgerbüro" });
    for (let turn = 0; turn < 5; turn += 1) await undo();
    expect(await tableOf("goals").count()).toBe(0);
  });

  test("gives the codes it gave before a snapshot to nobody else", async () => {
    const { id, code } = await createRecord("measures", { title: "eins" });
    await removeRecord("measures", id);
    await keepSnapshotNow();
    host.current.entries = [];
    await stopSending();
    await db.delete({ disableAutoOpen: false });
    await startWorkspace();
    expect((await createRecord("measures", { title: "zwei" })).code).not.toBe(code);
  });

  test("is not opened empty where the files lack their beginning; a person is told what helps", async () => {
    await createRecord("goals", { title: "eins" });
    await stopSending();
    await db.delete({ disableAutoOpen: false });
    host.current.isIncomplete = true;
    await expect(startWorkspace()).rejects.toMatchObject({
      code: "storage",
      details: { reason: "incomplete" },
    });
  });
});

describe("a database older than the newest snapshot", () => {
  test("is rebuilt from it, since the entries between may be gone", async () => {
    const { id } = await createRecord("goals", { title: "eins" });
    await updateRecord("goals", id, { title: "zwei" });
    await keepSnapshotNow();
    const [newer, meta] = [await tableOf("goals").get(id), await readMeta()];
    await undo();
    await undo();
    await allSent();
    await keepSnapshotNow();
    host.current.entries = [];
    await stopSending();
    // As an old copy of the engine's folder would have it.
    await db.transaction("rw", ["goals", "meta", "journal"], async () => {
      if (newer) await tableOf("goals").put(newer);
      if (meta) await db.table("meta").put(meta);
      await db.table("journal").where("seq").above(2).delete();
    });
    expect(await reopen()).toEqual({ outcome: "repaired", entries: 4 });
    expect(await tableOf("goals").count()).toBe(0);
  });
});

describe("files that are gone", () => {
  test("get a snapshot where the journal in the window was condensed, and go on after it", async () => {
    const { id } = await createRecord("goals", { title: "eins" });
    for (const title of ["zwei", "drei", "vier"]) await updateRecord("goals", id, { title });
    await condenseJournal(1, 1);
    await stopSending();
    host.current.dbId = null;
    host.current.entries = [];
    expect((await reopen()).outcome).toBe("sent");
    expect(host.current.snapshots.map(({ seq }) => seq)).toEqual([4]);
    await updateRecord("goals", id, { title: "fünf" });
    await allSent();
    expect(host.current.entries.map(({ seq }) => seq)).toEqual([5]);
  });
});

describe("a snapshot", () => {
  test("is not made of records that are not what the last command left", async () => {
    const goal = await createRecord("goals", { title: "eins" });
    await tableOf("goals").put({ ...goal, title: "verfälscht" });
    await expect(madeSnapshot()).rejects.toMatchObject({ details: { reason: "mismatch" } });
  });

  const state: JournalState = {
    dbId: "11111111-2222-4333-8444-555555555555",
    lastSeq: 1000,
    stateHash: null,
    schemaVersion: 1,
    snapshotSeq: 900,
    looseBytes: 0,
  };
  test.each([
    ["is not due a hundred entries after the last", {}, false],
    ["is due after five hundred entries", { lastSeq: 1400 }, true],
    ["is due after two megabytes", { looseBytes: 2 * 1024 * 1024 }, true],
    ["is due where the files lack their beginning", { isIncomplete: true as const }, true],
  ])("%s", (_case, change, due) => {
    expect(isSnapshotDue({ ...state, ...change })).toBe(due);
  });
});
