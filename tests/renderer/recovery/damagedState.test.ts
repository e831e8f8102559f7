import { createRecord } from "@renderer/data/commands/records";
import { databaseName } from "@renderer/data/databaseName";
import { db } from "@renderer/data/db";
import { stopSending } from "@renderer/data/outerJournal";
import { damagedState } from "@renderer/recovery/damagedState";
import { diagnosisText } from "@renderer/recovery/diagnosisText";
import { readFacts } from "@renderer/recovery/facts";
import { lookAtDatabase, openAsItIs } from "@renderer/recovery/rawDatabase";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { freshWorkspaceForEachTest } from "../data/freshWorkspace";
import { host } from "../data/standInDesktop";

vi.mock("@renderer/desktop", () => import("../data/standInDesktop"));

freshWorkspaceForEachTest();
beforeEach(async () => {
  await createRecord("goals", { title: "Wege sparen" });
  await createRecord("goals", { title: "Nachts einreichen" });
  await vi.waitFor(() => expect(host.current.state?.lastSeq).toBe(2));
  await stopSending();
});
afterEach(() => vi.restoreAllMocks());

const head = { savedAt: "2026-11-22T15:05:00.000Z", version: "1.0.0", reason: "mismatch" };

type Line = {
  from?: string;
  seq?: number;
  store?: string;
  record?: object;
  entry?: object;
  problem?: string;
};
const linesOf = async (): Promise<Line[]> =>
  new TextDecoder()
    .decode(await damagedState(head))
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as Line);

test("the damaged state holds every entry of the files and every record of the database, as they are", async () => {
  const [first, ...lines] = await linesOf();
  expect(first).toMatchObject(head);
  expect(lines.filter(({ from }) => from === "files").map(({ entry }) => JSON.stringify(entry))).toEqual(
    host.current.entries.map(({ line }) => line),
  );
  const goals = lines.filter(({ store }) => store === "goals").map(({ record }) => record);
  expect(goals).toEqual(await db.table("goals").toArray());
  expect(lines.filter(({ store }) => store === "meta").length).toBe(1);
});

test("a snapshot that stands for the beginning of the files is saved with them", async () => {
  host.current.snapshots = [{ seq: 1, stateHash: "0123456789abcdef", text: '{"meta":1}\n{"record":2}\n' }];
  const lines = (await linesOf()).filter(({ from }) => from === "snapshot");
  expect(lines).toEqual([
    { from: "snapshot", seq: 1, text: '{"meta":1}' },
    { from: "snapshot", seq: 1, text: '{"record":2}' },
  ]);
});

test("a line of the files that is no JSON is kept as text", async () => {
  host.current.entries = host.current.entries.map((entry) => ({ ...entry, line: "{halb" }));
  expect((await linesOf()).filter((line) => "text" in line).length).toBe(2);
});

test("where the files cannot be read, the database is saved all the same, and the gap is told", async () => {
  host.current.failing = true;
  const lines = await linesOf();
  expect(lines.filter(({ problem }) => problem)).toEqual([
    { from: "snapshot", problem: "Error" },
    { from: "files", unreadableAfter: 0, problem: "Error" },
  ]);
  expect(lines.filter(({ store }) => store === "goals").length).toBe(2);
});

test("looking at a database neither makes one nor brings it to another version", async () => {
  const before = await indexedDB.databases();
  expect(await lookAtDatabase()).toMatchObject({ state: "read", records: 2, seq: 2 });
  expect(await indexedDB.databases()).toEqual(before);
  await db.delete({ disableAutoOpen: false });
  expect(await openAsItIs()).toBeNull();
  expect(await lookAtDatabase()).toEqual({ state: "none" });
  expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(databaseName);
});

test("a database of a newer program is not even opened", async () => {
  const open = vi.spyOn(indexedDB, "open");
  const { database } = await readFacts("newerData");
  expect(database).toEqual({ state: "notOpened" });
  expect(open).not.toHaveBeenCalled();
});

test("an engine that refuses is a database that cannot be read", async () => {
  vi.spyOn(indexedDB, "databases").mockRejectedValue(new DOMException("Internal error", "UnknownError"));
  expect((await readFacts("engine")).database).toEqual({ state: "unreadable" });
});

test("the diagnosis names numbers and fingerprints, and none of the words people wrote", async () => {
  const read = await readFacts("mismatch");
  const secondPlace = {
    folder: "/media/lw-h/sicherung",
    problem: { reason: "missing" as const, since: head.savedAt },
  };
  const facts = { ...read, backups: { backups: [], secondPlace } };
  const text = diagnosisText("mismatch", facts, head.savedAt, "Chrome/156.0.0.0");
  expect(text).toContain("entries in the files: 2");
  expect(text).toContain("fingerprints agree: true");
  expect(text).toContain("second place: missing");
  expect(text).not.toMatch(/Wege|Nachts|navigatorin|media|sicherung/);
});
