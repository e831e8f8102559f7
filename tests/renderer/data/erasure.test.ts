import { undo } from "@renderer/data/command";
import { createRecord, updateRecord } from "@renderer/data/commands/records";
import { loadSample } from "@renderer/data/commands/sample";
import { allTables, db, readMeta, tableOf } from "@renderer/data/db";
import { eraseTraces } from "@renderer/data/erasure";
import { recentSteps } from "@renderer/data/history";
import { stopSending } from "@renderer/data/outerJournal";
import { wholeWorkspace } from "@renderer/data/queries/workspace";
import { startWorkspace } from "@renderer/data/start";
import { AppError } from "@shared/errors";
import { contentHashOf } from "@shared/transfer/contentHash";
import { expect, test, vi } from "vitest";
import { freshWorkspaceForEachTest } from "./freshWorkspace";
import { callHost, host } from "./standInDesktop";

vi.mock("@renderer/desktop", () => import("./standInDesktop"));
// There are no workers here: the same work is done in place.
vi.mock("@renderer/data/snapshots", async () => {
  const { madeSnapshot } = await import("@renderer/data/snapshot");
  return {
    keepSnapshot: async ({ forgetsOlder = false } = {}) => {
      const made = await madeSnapshot();
      return made ? callHost("journal.keepSnapshot", { ...made, forgetsOlder }) : null;
    },
    snapshotProblem: () => undefined,
  };
});
freshWorkspaceForEachTest();

const name = "Wilhelmine Zschirnt";
const email = "zschirnt@musterstadt.example";
const replacement = "gelöschte Person 1";

/** A person who stands in records, labels, texts, and in what was there before. */
async function personEverywhere(): Promise<string> {
  await loadSample();
  const { id } = await createRecord("persons", { displayName: name, email });
  const goal = await createRecord("goals", { title: `Rufen Sie ${name} an` });
  await updateRecord("goals", goal.id, { title: "Bürgertelefon" });
  await createRecord("projects", { title: "Telefon", ownerPersonId: id });
  const inbox = await createRecord("inboxItems", { text: `Nachricht an ${email}` });
  await updateRecord("inboxItems", inbox.id, { archivedAt: new Date().toISOString() });
  await vi.waitFor(async () => expect(host.current.state?.lastSeq).toBe((await readMeta())?.seq));
  return id;
}

/** Everything kept anywhere, as one text. */
async function everythingKept(): Promise<string> {
  const tables = await Promise.all(allTables.map((table) => db.table(table).toArray()));
  const { entries, snapshots } = host.current;
  return JSON.stringify({ tables, entries, snapshots });
}

const isWhole = async () => contentHashOf(await wholeWorkspace()) === (await readMeta())?.contentHash;

test("an erased person is in no record, no entry of the journal and no file", async () => {
  const personId = await personEverywhere();
  expect(await everythingKept()).toContain(name);
  const report = await eraseTraces({ personId, words: [name, email], replacement });
  const kept = await everythingKept();
  expect(kept).not.toContain("Zschirnt");
  expect(kept).not.toContain(email);
  expect(report.records).toBeGreaterThanOrEqual(2);
  expect(report.entries).toBeGreaterThanOrEqual(4);
  expect(await isWhole()).toBe(true);
  const [project] = (await tableOf("projects").toArray()).filter(
    ({ ownerPersonId }) => ownerPersonId === personId,
  );
  expect(project?.title).toBe("Telefon");
  expect(await tableOf("persons").get(personId)).toMatchObject({ displayName: replacement });
  expect(host.current.engineForgotten).toBe(true);
});

test("after an erasure everything before it can still be taken back, without the name coming back", async () => {
  const personId = await personEverywhere();
  await eraseTraces({ personId, words: [name, email], replacement });
  let turns = 0;
  while (await undo()) {
    turns += 1;
    expect(await isWhole()).toBe(true);
  }
  expect(turns).toBe(7);
  expect(await everythingKept()).not.toContain("Zschirnt");
});

test("an erasure itself is named in the history and not taken back", async () => {
  const personId = await personEverywhere();
  await eraseTraces({ personId, words: [name, email], replacement });
  const [newest] = await recentSteps(1);
  expect(newest?.label).toEqual({ command: "records.erasePerson", values: { title: replacement } });
  await undo();
  expect(await tableOf("persons").get(personId)).toMatchObject({ displayName: replacement });
});

test("what is rebuilt from the files after an erasure is the same, and work goes on", async () => {
  const personId = await personEverywhere();
  await eraseTraces({ personId, words: [name, email], replacement });
  await createRecord("measures", { title: "danach" });
  await vi.waitFor(async () => expect(host.current.state?.lastSeq).toBe((await readMeta())?.seq));
  const before = (await readMeta())?.contentHash;
  await stopSending();
  await db.delete({ disableAutoOpen: false });
  expect((await startWorkspace()).outcome).toBe("rebuilt");
  expect((await readMeta())?.contentHash).toBe(before);
  expect(await everythingKept()).not.toContain("Zschirnt");
});

test("nothing is erased while changes stand in the window alone", async () => {
  const personId = await personEverywhere();
  host.current.failing = true;
  await createRecord("measures", { title: "nur hier" });
  await expect(eraseTraces({ personId, words: [name], replacement })).rejects.toMatchObject({
    code: "storage",
    details: { reason: "unsaved" },
  });
  expect(await tableOf("persons").get(personId)).toMatchObject({ displayName: name });
});

test("an erasure that the files refused is finished when it is asked for again", async () => {
  const personId = await personEverywhere();
  const forgotten = { personId, words: [name, email], replacement };
  const call = host.current.call;
  host.current.call = async (channel, args) => {
    if (channel === "journal.keepSnapshot") throw new AppError("storage", "full", { reason: "full" });
    return call(channel, args);
  };
  await expect(eraseTraces(forgotten)).rejects.toMatchObject({ details: { reason: "full" } });
  host.current.call = call;
  await eraseTraces(forgotten);
  expect(await everythingKept()).not.toContain("Zschirnt");
  expect(await isWhole()).toBe(true);
});

const backupOf = (seq: number, text: string) => {
  const file = `00000000000${seq}-2026-11-22T10-00-00-000Z-work.agenda`;
  host.current.backups.set(file, text);
  const rest = { reason: "work" as const, bytes: text.length, sha256: "", stateHash: "0123456789abcdef" };
  return { file, seq, time: "2026-11-22T10:00:00.000Z", ...rest };
};

test("an erasure notes all backups before it touches one, and at the end what is left, never the name", async () => {
  const personId = await personEverywhere();
  const listed = [backupOf(2, "b"), backupOf(1, "a")];
  host.current.listed = listed;
  host.current.afterErasure = {
    oldCopies: [{ folder: "/media/stick", since: "2026-11-22T10:00:00.000Z", upToSeq: 9 }],
  };
  host.current.refused.set("backup.read", new AppError("unreadable", "The backup was damaged."));
  const report = await eraseTraces({ personId, words: [name, email], replacement });
  const files = listed.map(({ file }) => file);
  expect(host.current.erasures).toMatchObject([
    { unwritten: files, isFinished: false },
    { unwritten: files, isFinished: true },
  ]);
  expect(JSON.stringify(host.current.erasures)).not.toContain("Zschirnt");
  expect(report.left.map(({ reason }) => reason)).toEqual(["unreadable", "unreadable"]);
  expect(report.secondPlaceLeft).toBe(true);
});

test.each([
  ["chose the engine's folder leaves nothing in it", true, false],
  ["did not choose the engine's folder says that it cannot remove what is in it", false, true],
])("an erasure whose host %s", async (_case, choosesEngine, engineLeft) => {
  const personId = await personEverywhere();
  host.current.choosesEngine = choosesEngine;
  const report = await eraseTraces({ personId, words: [name, email], replacement });
  expect(report.engineLeft).toBe(engineLeft);
});
