import { redo, undo } from "@renderer/data/command";
import { createRecord, updateRecord } from "@renderer/data/commands/records";
import { condenseJournal } from "@renderer/data/condensing";
import { journalTable, readMeta } from "@renderer/data/db";
import { historyOf, nextSteps, recentSteps, undoableDownTo } from "@renderer/data/history";
import { allEntries } from "@renderer/data/journal";
import { agendaAtEndOf } from "@renderer/data/queries/pastAgenda";
import { wholeWorkspace } from "@renderer/data/queries/workspace";
import { contentHashOf } from "@shared/transfer/contentHash";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { freshWorkspaceForEachTest } from "./freshWorkspace";

vi.mock("@renderer/desktop", () => import("./standInDesktop"));
freshWorkspaceForEachTest();

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"] });
});
afterEach(() => {
  vi.useRealTimers();
});

const day = (number: number) => `2026-11-${String(number).padStart(2, "0")}`;
const titleAt = (number: number, turn: number) => `Tag ${number}, Stand ${turn}`;

/** A goal that changes `turns` times on each of the first days of November. */
async function daysOfWork(days: number, turns: number): Promise<string> {
  vi.setSystemTime(new Date(2026, 10, 1, 9));
  const { id } = await createRecord("goals", { title: "am Anfang" });
  for (let number = 1; number <= days; number += 1)
    for (let turn = 1; turn <= turns; turn += 1) {
      vi.setSystemTime(new Date(2026, 10, number, 10, turn));
      await updateRecord("goals", id, { title: titleAt(number, turn) });
    }
  return id;
}

const fingerprint = async () => contentHashOf(await wholeWorkspace());

describe("a journal that was condensed", () => {
  test("has one entry a day before the last actions, and no record changed", async () => {
    await daysOfWork(4, 5);
    const before = await fingerprint();
    // 21 entries; the last seven reach back to the fourth turn of the third day.
    expect(await condenseJournal(7, 1)).toBe(5 + 4 + 2);
    expect(await fingerprint()).toBe(before);
    const kept = await journalTable().orderBy("seq").toArray();
    expect(kept.map(({ kind, seq }) => `${kind} ${seq}`)).toEqual([
      "condensed 6",
      "condensed 11",
      "condensed 14",
      ...[15, 16, 17, 18, 19, 20, 21].map((seq) => `command ${seq}`),
    ]);
    expect(kept.map(({ label }) => label.values.count)).toEqual([6, 5, 3, ...Array(7).fill(undefined)]);
  });

  test("still takes back the promised number of actions, and says that there are no more", async () => {
    const id = await daysOfWork(4, 5);
    await condenseJournal(7, 1);
    for (let turn = 0; turn < 7; turn += 1) expect(await undo()).toBeDefined();
    expect((await wholeWorkspace()).goals.find((goal) => goal.id === id)?.title).toBe(titleAt(3, 3));
    expect(await undo()).toBeUndefined();
    expect((await nextSteps()).undo).toBeUndefined();
    expect(await undoableDownTo(1)).toEqual([]);
    for (let turn = 0; turn < 7; turn += 1) await redo();
    expect((await wholeWorkspace()).goals[0]?.title).toBe(titleAt(4, 5));
  });

  test("knows every day as it was, and what each day did to a record", async () => {
    const id = await daysOfWork(4, 5);
    await condenseJournal(2, 1);
    const days = [1, 2, 3, 4];
    const past = await agendaAtEndOf(days.map(day));
    expect(past.map(({ goals }) => goals[0]?.title)).toEqual(days.map((number) => titleAt(number, 5)));
    const history = await historyOf(id);
    const [first] = history.filter(({ kind }) => kind === "condensed").slice(-1);
    expect(first?.changes).toMatchObject([{ before: null, after: { title: titleAt(1, 5) } }]);
  });

  test("keeps what was undone within reach of redo", async () => {
    await daysOfWork(2, 5);
    for (let turn = 0; turn < 4; turn += 1) await undo();
    await condenseJournal(4, 1);
    for (let turn = 0; turn < 4; turn += 1) expect(await redo()).toBeDefined();
    expect((await wholeWorkspace()).goals[0]?.title).toBe(titleAt(2, 5));
  });

  test("counts an editing session as one action", async () => {
    const id = await daysOfWork(1, 1);
    for (let turn = 0; turn < 10; turn += 1)
      await updateRecord("goals", id, { title: `getippt ${turn}` }, { group: "Sitzung" });
    await condenseJournal(1, 1);
    const [newest] = await recentSteps(1);
    expect(newest).toMatchObject({ kind: "command", group: "Sitzung" });
    await undo();
    expect((await wholeWorkspace()).goals[0]?.title).toBe(titleAt(1, 1));
  });

  test("condensed again later joins what belongs to the same day", async () => {
    await daysOfWork(1, 6);
    await condenseJournal(3, 1);
    await condenseJournal(1, 1);
    const [first] = await allEntries();
    expect(first).toMatchObject({ kind: "condensed", label: { values: { count: 6 } } });
    expect((await readMeta())?.seq).toBe(7);
  });

  test("keeps the state that was handed over, which a colleague's copy is merged from", async () => {
    const id = await daysOfWork(1, 3);
    await createRecord("exportLog", {
      exportedAt: new Date().toISOString(),
      deliverable: "handOver",
      title: "Arbeitsstand",
      fileName: "Musterstadt.agenda",
      language: "de",
      audience: "internal",
    });
    const handedOver = (await readMeta())?.contentHash;
    for (const title of ["danach", "noch später", "zuletzt"]) await updateRecord("goals", id, { title });
    await condenseJournal(1, 1);
    const kept = (await allEntries()).map(({ seq, stateHash }) => ({ seq, stateHash }));
    expect(kept.map(({ seq }) => seq)).toEqual([5, 7, 8]);
    expect(kept[0]?.stateHash).toBe(handedOver);
  });

  test("is left alone while little would be won", async () => {
    await daysOfWork(3, 5);
    expect(await condenseJournal(2)).toBe(0);
    expect(await journalTable().count()).toBe(16);
  });
});
