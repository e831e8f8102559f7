import { redo, undo } from "@renderer/data/command";
import { freezeVersion } from "@renderer/data/commands/agendaVersions";
import { createRecord, removeRecord, updateRecord } from "@renderer/data/commands/records";
import { loadSample, removeSample } from "@renderer/data/commands/sample";
import { journalChangesTable } from "@renderer/data/db";
import { agendaAtEndOf, journalDays } from "@renderer/data/queries/pastAgenda";
import { wholeWorkspace } from "@renderer/data/queries/workspace";
import { frozenKinds } from "@shared/domain/agenda/versionContent";
import { emptyWorkspace, type Workspace } from "@shared/domain/workspace";
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

/** Noon of a day of November 2026. */
const on = (day: number) => vi.setSystemTime(new Date(2026, 10, day, 12));
const day = (number: number) => `2026-11-${String(number).padStart(2, "0")}`;

/** What of a workspace the past shows, as one fingerprint. */
const fingerprint = (workspace: Workspace) => {
  const shown = emptyWorkspace();
  for (const kind of frozenKinds) (shown[kind] as unknown[]) = workspace[kind];
  return contentHashOf(shown);
};

describe("the agenda at the end of a day", () => {
  test("is what stood there, through making, changing, removing, undo, redo and another workspace", async () => {
    const ids: string[] = [];
    const work: (() => Promise<unknown>)[] = [
      loadSample,
      async () => {
        ids.push((await createRecord("goals", { title: "eins" })).id);
        ids.push((await createRecord("measures", { title: "zwei" })).id);
      },
      () => updateRecord("goals", ids[0] ?? "", { title: "anders" }),
      () => freezeVersion({ decided: false, date: day(4), reason: "", author: "" }),
      undo,
      () => removeRecord("measures", ids[1] ?? ""),
      undo,
      redo,
      removeSample,
      () => createRecord("actionFields", { title: "Neuer Anfang" }),
      async () => {
        await undo();
        await undo();
      },
    ];
    const expected: string[] = [];
    for (const [at, step] of work.entries()) {
      on(2 * at + 1);
      await step();
      expected.push(fingerprint(await wholeWorkspace()));
    }
    const days = work.map((_step, at) => day(2 * at + 1));
    expect((await agendaAtEndOf(days)).map(fingerprint)).toEqual(expected);
    const quietDays = work.map((_step, at) => day(2 * at + 2));
    expect((await agendaAtEndOf(quietDays)).map(fingerprint)).toEqual(expected);
  });

  test("is empty before anything was done, and is today's where no day is named", async () => {
    on(5);
    await loadSample();
    const [before, now] = await agendaAtEndOf([day(4), undefined]);
    expect([before?.goals, before?.persons]).toEqual([[], []]);
    expect(now && fingerprint(now)).toBe(fingerprint(await wholeWorkspace()));
  });

  test("belongs to the day until midnight of the clock on the wall", async () => {
    vi.setSystemTime(new Date(2026, 10, 5, 23, 59));
    await createRecord("goals", { title: "abends" });
    vi.setSystemTime(new Date(2026, 10, 6, 0, 1));
    await createRecord("goals", { title: "nach Mitternacht" });
    const [evening] = await agendaAtEndOf([day(5)]);
    expect(evening?.goals.map(({ title }) => title)).toEqual(["abends"]);
  });

  test("is found without reading any change older than the day", async () => {
    on(2);
    const goal = await createRecord("goals", { title: "eins" });
    on(5);
    await updateRecord("goals", goal.id, { title: "zwei" });
    await journalChangesTable().delete([1, 0]);
    const [recent] = await agendaAtEndOf([day(4)]);
    expect(recent?.goals.map(({ title }) => title)).toEqual(["eins"]);
  });

  test("is not lost where the clock once ran years behind", async () => {
    on(5);
    for (const title of ["eins", "zwei"]) await createRecord("goals", { title });
    vi.setSystemTime(new Date(2020, 0, 1));
    await createRecord("goals", { title: "mit leerer Batterie" });
    on(7);
    for (const title of ["vier", "fünf"]) await createRecord("goals", { title });
    const [before, after] = await agendaAtEndOf([day(4), day(6)]);
    expect([before?.goals.length, after?.goals.length]).toEqual([0, 3]);
  });
});

describe("the days to choose from", () => {
  test("are those on which something of the agenda changed, from the first step on", async () => {
    on(3);
    await createRecord("persons", { displayName: "Leitung" });
    on(5);
    const goal = await createRecord("goals", { title: "eins" });
    await updateRecord("goals", goal.id, { title: "zwei" });
    on(9);
    await createRecord("projects", { title: "Portal" });
    on(12);
    await undo();
    await undo();
    expect(await journalDays()).toEqual({ first: day(3), changed: [day(5), day(12)] });
  });

  test("are none while nothing was done", async () => {
    expect(await journalDays()).toEqual({ first: undefined, changed: [] });
  });
});
