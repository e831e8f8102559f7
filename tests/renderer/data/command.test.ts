import { redo, undo } from "@renderer/data/command";
import { createRecord, removeRecord, updateRecord, updateRecords } from "@renderer/data/commands/records";
import { db, journalTable, metaTable, readMeta, tableOf } from "@renderer/data/db";
import { examine, miscounted } from "@renderer/data/health";
import { historyOf, nextSteps } from "@renderer/data/history";
import { entryAt } from "@renderer/data/journal";
import { mostUnsaved, retrySaving, saveState, stopSending } from "@renderer/data/outerJournal";
import { wholeWorkspace } from "@renderer/data/queries/workspace";
import { firstMeta } from "@renderer/data/rebuild";
import { startWorkspace } from "@renderer/data/start";
import type { OuterEntry } from "@shared/desktop";
import { isAppError } from "@shared/errors";
import { schemaVersion } from "@shared/transfer/migrations";
import Dexie from "dexie";
import { describe, expect, test, vi } from "vitest";
import { freshWorkspaceForEachTest } from "./freshWorkspace";
import { host } from "./standInDesktop";
import { StandInHost } from "./standInHost";

vi.mock("@renderer/desktop", () => import("./standInDesktop"));
freshWorkspaceForEachTest();

const failure = async (work: Promise<unknown>) => {
  try {
    await work;
  } catch (thrown) {
    return isAppError(thrown) ? thrown : Promise.reject(thrown);
  }
  throw new Error("It should have been refused.");
};

describe("a command", () => {
  test("stores the record and its journal entry together", async () => {
    const field = await createRecord("actionFields", { title: "Bürgerservice" });
    const entry = await entryAt(1);
    expect(await tableOf("actionFields").get(field.id)).toEqual(field);
    expect(entry?.changes).toEqual([{ kind: "actionFields", id: field.id, before: null, after: field }]);
    expect(entry?.label).toEqual({
      command: "records.create",
      values: { kind: "actionFields", title: "Bürgerservice" },
    });
  });

  test("that fails in the middle leaves neither record nor entry", async () => {
    const goal = await createRecord("goals", { title: "Alle Leistungen digital" });
    const refused = await failure(updateRecords("goals", [goal.id, crypto.randomUUID()], { title: "Neu" }));
    expect(refused.code).toBe("notFound");
    expect((await tableOf("goals").get(goal.id))?.title).toBe("Alle Leistungen digital");
    expect(await journalTable().count()).toBe(1);
  });

  test("that changes nothing writes no entry", async () => {
    const goal = await createRecord("goals", { title: "Ziel" });
    await updateRecord("goals", goal.id, { title: "Ziel" });
    expect(await journalTable().count()).toBe(1);
  });

  test("refuses a record that does not fit its kind and names the field", async () => {
    const refused = await failure(createRecord("goals", { title: "" }));
    expect(refused.code).toBe("invalid");
    expect(refused.details.fields).toEqual(["title"]);
  });

  test("refuses to remove what is still used and says by whom", async () => {
    const field = await createRecord("actionFields", { title: "Bildung" });
    await createRecord("goals", { title: "Lernorte vernetzen", fieldId: field.id });
    const refused = await failure(removeRecord("actionFields", field.id));
    expect(refused.code).toBe("stillUsed");
    expect(refused.details.users).toEqual(["Lernorte vernetzen"]);
  });

  test("clears an optional field given as undefined", async () => {
    const goal = await createRecord("goals", { title: "Ziel", horizonYear: 2030 });
    const changed = await updateRecord("goals", goal.id, { horizonYear: undefined });
    expect("horizonYear" in changed).toBe(false);
  });
});

describe("codes", () => {
  test("count through per kind, goals within their field", async () => {
    const field = await createRecord("actionFields", { title: "A" });
    const second = await createRecord("actionFields", { title: "B" });
    const goals = [
      await createRecord("goals", { title: "a", fieldId: field.id }),
      await createRecord("goals", { title: "b", fieldId: second.id }),
      await createRecord("goals", { title: "c", fieldId: second.id }),
    ];
    const measure = await createRecord("measures", { title: "m" });
    expect([field.code, second.code]).toEqual(["HF-1", "HF-2"]);
    expect(goals.map((goal) => goal.code)).toEqual(["Z-1.1", "Z-2.1", "Z-2.2"]);
    expect(measure.code).toBe("M-01");
  });

  test("are never given twice, also after undo and removal", async () => {
    await createRecord("measures", { title: "undone" });
    await undo();
    const removed = await createRecord("measures", { title: "removed" });
    await removeRecord("measures", removed.id);
    const third = await createRecord("measures", { title: "third" });
    expect([removed.code, third.code]).toEqual(["M-02", "M-03"]);
  });
});

describe("undo and redo", () => {
  test("take back and bring back, in order, and a new command ends redo", async () => {
    const goal = await createRecord("goals", { title: "eins" });
    await updateRecord("goals", goal.id, { title: "zwei" });
    const title = async () => (await tableOf("goals").get(goal.id))?.title;
    await undo();
    expect(await title()).toBe("eins");
    await undo();
    expect(await title()).toBeUndefined();
    await redo();
    await redo();
    expect(await title()).toBe("zwei");
    await undo();
    await updateRecord("goals", goal.id, { title: "drei" });
    expect(await redo()).toBeUndefined();
    await undo();
    await undo();
    expect(await title()).toBeUndefined();
  });

  test("take an editing session back as one", async () => {
    const goal = await createRecord("goals", { title: "a" });
    for (const title of ["ab", "abc", "abcd"])
      await updateRecord("goals", goal.id, { title }, { group: "session-1" });
    await undo();
    expect((await tableOf("goals").get(goal.id))?.title).toBe("a");
    await redo();
    expect((await tableOf("goals").get(goal.id))?.title).toBe("abcd");
  });

  test("name the next step in words", async () => {
    await createRecord("guidelines", { title: "Digital vor analog" });
    const before = await nextSteps();
    await undo();
    const after = await nextSteps();
    expect(before.undo?.label.values.title).toBe("Digital vor analog");
    expect(after.redo?.label.values.title).toBe("Digital vor analog");
    expect(after.undo).toBeUndefined();
  });

  test("answer with nothing where there is nothing", async () => {
    expect(await undo()).toBeUndefined();
    expect(await redo()).toBeUndefined();
  });

  test("stand in the history of the record", async () => {
    const goal = await createRecord("goals", { title: "a" });
    await updateRecord("goals", goal.id, { title: "b" });
    await undo();
    expect((await historyOf(goal.id)).map((entry) => entry.kind)).toEqual(["undo", "command", "command"]);
  });
});

describe("a command on many records", () => {
  test("keeps its step light and its changes one by one", async () => {
    const [first, second] = [
      await createRecord("goals", { title: "eins" }),
      await createRecord("goals", { title: "zwei" }),
    ];
    await updateRecords("goals", [first.id, second.id], { priority: 1 });
    const step = (await nextSteps()).undo;
    expect(step).toMatchObject({ size: 2, kinds: ["goals"] });
    expect(step).not.toHaveProperty("changes");
    expect((await entryAt(step?.seq ?? 0))?.changes.map(({ id }) => id)).toEqual([first.id, second.id]);
  });

  test("shows in the history of a record what it changed there alone", async () => {
    const goal = await createRecord("goals", { title: "eins" });
    const other = await createRecord("goals", { title: "zwei" });
    await updateRecords("goals", [other.id, goal.id], { priority: 1 });
    const [newest] = await historyOf(goal.id);
    expect(newest?.changes.map(({ id }) => id)).toEqual([goal.id]);
  });
});

describe("the two copies", () => {
  const reopen = async () => {
    await stopSending();
    db.close();
    return startWorkspace();
  };

  test("an empty database is rebuilt from the host, undo included", async () => {
    const goal = await createRecord("goals", { title: "eins" });
    await updateRecord("goals", goal.id, { title: "zwei" });
    await vi.waitFor(() => expect(host.current.state?.lastSeq).toBe(2));
    const [before, meta] = [await wholeWorkspace(), await readMeta()];
    await stopSending();
    await db.delete({ disableAutoOpen: false });
    expect(await startWorkspace()).toEqual({ outcome: "rebuilt", entries: 2 });
    expect(await wholeWorkspace()).toEqual(before);
    expect(await readMeta()).toEqual(meta);
    await undo();
    expect((await tableOf("goals").get(goal.id))?.title).toBe("eins");
  });

  test("entries the host lacks are sent at the next start", async () => {
    host.current.failing = true;
    await createRecord("goals", { title: "offline" });
    await stopSending();
    host.current.failing = false;
    expect(await reopen()).toEqual({ outcome: "sent", entries: 1 });
    expect(host.current.entries.map((entry) => entry.seq)).toEqual([1]);
  });

  test("a database behind the host is brought forward", async () => {
    await createRecord("goals", { title: "eins" });
    await vi.waitFor(() => expect(host.current.state?.lastSeq).toBe(1));
    const [first] = host.current.entries;
    await undo();
    await vi.waitFor(() => expect(host.current.state?.lastSeq).toBe(2));
    const complete = [...host.current.entries];
    const workspace = await wholeWorkspace();
    await stopSending();
    await db.delete({ disableAutoOpen: false });
    host.current.entries = first ? [first] : [];
    await startWorkspace();
    host.current.entries = complete;
    expect(await reopen()).toEqual({ outcome: "replayed", entries: 1 });
    expect(await wholeWorkspace()).toEqual(workspace);
  });

  test.each([
    ["lost a record", async (id: string) => tableOf("goals").delete(id)],
    ["lost its count", async () => metaTable().update("workspace", { counts: { goals: 7 } })],
  ])("a database that %s is repaired from the host", async (_case, damage) => {
    const goal = await createRecord("goals", { title: "eins" });
    await createRecord("measures", { title: "zwei" });
    await vi.waitFor(() => expect(host.current.state?.lastSeq).toBe(2));
    const before = await wholeWorkspace();
    await damage(goal.id);
    expect(await reopen()).toEqual({ outcome: "repaired", entries: 2 });
    expect(await wholeWorkspace()).toEqual(before);
    expect(await miscounted((await readMeta()) ?? firstMeta(""))).toEqual([]);
  });

  test("a database that lost a record and is ahead of the host gives what it alone has, then is repaired", async () => {
    const goal = await createRecord("goals", { title: "eins" });
    await vi.waitFor(() => expect(host.current.state?.lastSeq).toBe(1));
    host.current.failing = true;
    await createRecord("measures", { title: "nur hier" });
    await stopSending();
    const before = await wholeWorkspace();
    host.current.failing = false;
    await tableOf("goals").delete(goal.id);
    expect(await reopen()).toEqual({ outcome: "repaired", entries: 2 });
    expect(await wholeWorkspace()).toEqual(before);
  });

  test("a record that was altered behind the program is found by examination and repaired on distrust", async () => {
    const goal = await createRecord("goals", { title: "eins" });
    await vi.waitFor(() => expect(host.current.state?.lastSeq).toBe(1));
    const sound = await examine();
    expect(sound?.found).toBe(sound?.expected);
    await tableOf("goals").put({ ...goal, title: "verfälscht" });
    const damaged = await examine();
    expect(damaged?.found).not.toBe(damaged?.expected);
    await stopSending();
    db.close();
    expect((await startWorkspace(() => {}, { distrust: true })).outcome).toBe("repaired");
    expect((await tableOf("goals").get(goal.id))?.title).toBe("eins");
  });

  test.each([
    ["of the same length", (entries: OuterEntry[]) => entries],
    ["that is shorter", (entries: OuterEntry[]) => entries.slice(0, 1)],
  ])("a host with another history %s is a contradiction, and nothing is changed", async (_case, other) => {
    await createRecord("goals", { title: "eins" });
    await createRecord("goals", { title: "zwei" });
    await vi.waitFor(() => expect(host.current.state?.lastSeq).toBe(2));
    const before = await wholeWorkspace();
    const strange = host.current.entries.map((entry) => ({ ...entry, stateHash: "0123456789abcdef" }));
    host.current.entries = other(strange);
    const refused = await failure(reopen());
    expect([refused.code, refused.details.reason]).toEqual(["storage", "mismatch"]);
    expect(await wholeWorkspace()).toEqual(before);
    expect(host.current.entries).toEqual(other(strange));
  });

  test("a rebuild that was interrupted before its first batch is taken up again", async () => {
    const goal = await createRecord("goals", { title: "eins" });
    await vi.waitFor(() => expect(host.current.state?.lastSeq).toBe(1));
    await stopSending();
    await tableOf("goals").clear();
    await metaTable().put(firstMeta(host.current.dbId ?? ""));
    expect(await reopen()).toEqual({ outcome: "replayed", entries: 1 });
    expect(await tableOf("goals").toArray()).toEqual([goal]);
  });

  test("where two copies contradict each other, the files are taken once a person says so", async () => {
    await createRecord("goals", { title: "aus den Dateien" });
    await vi.waitFor(() => expect(host.current.state?.lastSeq).toBe(1));
    const [fromFiles, entries] = [await wholeWorkspace(), [...host.current.entries]];
    await undo();
    await createRecord("goals", { title: "andere Geschichte" });
    await stopSending();
    host.current.entries = entries;
    await metaTable().update("workspace", { seq: 1 });
    expect((await failure(reopen())).details.reason).toBe("mismatch");
    db.close();
    expect((await startWorkspace(() => {}, { distrust: true })).outcome).toBe("repaired");
    expect(await wholeWorkspace()).toEqual(fromFiles);
    expect(host.current.entries).toEqual(entries);
  });

  test("a long history is rebuilt in batches to the same records, undo included", async () => {
    const goal = await createRecord("goals", { title: "0" });
    for (let step = 1; step <= 450; step++) await updateRecord("goals", goal.id, { title: `${step}` });
    await undo();
    await vi.waitFor(() => expect(host.current.state?.lastSeq).toBe(452));
    const [before, meta] = [await wholeWorkspace(), await readMeta()];
    await stopSending();
    await db.delete({ disableAutoOpen: false });
    expect(await startWorkspace()).toEqual({ outcome: "rebuilt", entries: 452 });
    expect([await wholeWorkspace(), await readMeta()]).toEqual([before, meta]);
    await undo();
    expect((await tableOf("goals").get(goal.id))?.title).toBe("448");
  });

  test("at most two hundred changes stand in the window alone; then it waits until they are saved", async () => {
    host.current.failing = true;
    const goal = await createRecord("goals", { title: "0" });
    for (let step = 1; step < mostUnsaved; step++) await updateRecord("goals", goal.id, { title: `${step}` });
    await vi.waitFor(() =>
      expect(saveState.read()).toMatchObject({ state: "unsaved", pending: mostUnsaved }),
    );
    const refused = await failure(updateRecord("goals", goal.id, { title: "zu viel" }));
    expect([refused.code, refused.details.reason]).toEqual(["storage", "unsaved"]);
    expect((await tableOf("goals").get(goal.id))?.title).toBe(`${mostUnsaved - 1}`);
    host.current.failing = false;
    await retrySaving();
    await updateRecord("goals", goal.id, { title: "geht wieder" });
    expect((await tableOf("goals").get(goal.id))?.title).toBe("geht wieder");
  });

  test("a database that cannot be opened is given up for the next start, and a person is told", async () => {
    await createRecord("goals", { title: "eins" });
    await stopSending();
    db.close();
    vi.spyOn(db, "open").mockRejectedValueOnce(new Error("Internal error opening backing store"));
    const refused = await failure(startWorkspace());
    expect([refused.code, refused.details.reason]).toEqual(["storage", "engine"]);
    expect(host.current.engineDistrusted).toBe(true);
    await startWorkspace();
  });

  test("a database that does not open within ten seconds is given up the same way", async () => {
    await createRecord("goals", { title: "eins" });
    await stopSending();
    db.close();
    vi.spyOn(db, "open").mockReturnValueOnce(new Dexie.Promise<never>(() => {}));
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    try {
      const refused = failure(startWorkspace());
      await vi.advanceTimersByTimeAsync(9999);
      expect(host.current.engineDistrusted).toBe(false);
      await vi.advanceTimersByTimeAsync(1);
      expect((await refused).details.reason).toBe("engine");
    } finally {
      vi.useRealTimers();
    }
    expect(host.current.engineDistrusted).toBe(true);
    await startWorkspace();
  });

  test("files of a newer program are not read, and nothing is changed", async () => {
    await createRecord("goals", { title: "eins" });
    await vi.waitFor(() => expect(host.current.state?.lastSeq).toBe(1));
    const before = await wholeWorkspace();
    const newer = host.current.entries.map((entry) => ({ ...entry, schemaVersion: schemaVersion + 1 }));
    host.current.entries = newer;
    expect((await failure(reopen())).code).toBe("newerData");
    expect(await wholeWorkspace()).toEqual(before);
    expect(host.current.entries).toEqual(newer);
  });

  test("lines the host had to set aside are reported", async () => {
    await createRecord("goals", { title: "eins" });
    await stopSending();
    host.current.leftOut = 2;
    expect(await reopen()).toEqual({ outcome: "opened", entries: 0, leftOut: 2 });
  });

  test("a database of another identity gives way to the host's files", async () => {
    await createRecord("goals", { title: "foreign" });
    await stopSending();
    const other = new StandInHost();
    const dbId = crypto.randomUUID();
    other.dbId = dbId;
    other.entries = host.current.entries.map((entry) => ({ ...entry, dbId }));
    host.current = other;
    expect((await reopen()).outcome).toBe("rebuilt");
    expect((await readMeta())?.dbId).toBe(dbId);
  });
});
