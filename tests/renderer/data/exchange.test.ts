import { undo } from "@renderer/data/command";
import { mergeCopy } from "@renderer/data/commands/exchange";
import { createRecord, removeRecord, updateRecord } from "@renderer/data/commands/records";
import { beginAgenda } from "@renderer/data/commands/start";
import { openWorkspace } from "@renderer/data/commands/workspace";
import { saveHandOver, saveWorkspaceFile } from "@renderer/data/commands/workspaceSaving";
import { condenseJournal } from "@renderer/data/condensing";
import { db, journalChangesTable, readMeta } from "@renderer/data/db";
import { recentSteps } from "@renderer/data/history";
import type { JournalChange } from "@renderer/data/journalEntry";
import { stopSending } from "@renderer/data/outerJournal";
import { commonState } from "@renderer/data/queries/commonState";
import { exportLines } from "@renderer/data/queries/exports";
import { mergePreview, previewWith } from "@renderer/data/queries/mergePreview";
import { allOf, recordById, wholeWorkspace } from "@renderer/data/queries/workspace";
import { contentHashOf } from "@shared/transfer/contentHash";
import type { Choices, MergeConflict } from "@shared/transfer/merge/states";
import type { OpenedWorkspace } from "@shared/transfer/workspaceFile";
import { afterEach, describe, expect, test, vi } from "vitest";
import { Device, switchTo } from "./twoDevices";

vi.mock("@renderer/desktop", () => import("./standInDesktop"));

afterEach(async () => {
  await stopSending();
  await db.delete({ disableAutoOpen: false });
});

const day = "2027-03-05";
const handOverHere = () => saveHandOver(day, "de");

/** Conflicts of a file as they are shown, before anything is decided. */
async function conflictsOf(opened: OpenedWorkspace): Promise<readonly MergeConflict[]> {
  const preview = await mergePreview(opened);
  if (preview.outcome !== "mergeable") throw new Error(`Not mergeable: ${JSON.stringify(preview)}`);
  return previewWith(preview.comparison, preview.counters, new Map()).conflicts;
}

/** Merges a file in, as the dialog does. */
async function mergeIn(opened: OpenedWorkspace, choices: Choices = new Map()): Promise<void> {
  const common = await commonState(opened);
  if (!common.found) throw new Error(`No common state: ${common.reason}`);
  await mergeCopy({ fileName: "Stand.agenda", opened, base: common.workspace, language: "de" }, choices);
}

/** Begins an agenda with three goals, a measure and an indicator on the device in use. */
async function beginTown(): Promise<void> {
  await beginAgenda({
    municipality: { name: "Stadt Musterstadt", kind: "city" },
    agenda: { title: "Digitale Agenda", periodFrom: 2027, periodTo: 2031 },
    topUnitName: "Verwaltungsleitung",
  });
  for (const title of ["Eins", "Zwei", "Drei"]) await createRecord("goals", { title });
  await createRecord("measures", { title: "Schritt" });
  await createRecord("persons", { displayName: "Leitung" });
  const [goal] = await allOf("goals");
  await createRecord("indicators", { goalId: goal?.id ?? "", name: "Anteil" });
}

/** Two devices with the same town: the first handed it over, the second opened it and is in use. */
async function twoDevices() {
  const [first, second] = [new Device(), new Device()];
  await switchTo(first);
  await beginTown();
  await handOverHere();
  const file = await first.lastFile();
  await switchTo(second);
  await openWorkspace(file);
  const [goal, other, third] = await allOf("goals");
  const [measure] = await allOf("measures");
  if (!goal || !other || !third || !measure) throw new Error("The town has no goals.");
  return { first, second, goal, other, third, measure };
}

describe("handing over", () => {
  test("gives a file whose state both devices know, and stands in the list of files", async () => {
    const { first } = await twoDevices();
    const here = (await readMeta())?.contentHash;
    const file = await first.lastFile();
    expect(contentHashOf(file.workspace)).toBe(here);
    expect(file.lineage[0]).toBe(here);
    await switchTo(first);
    expect((await readMeta())?.contentHash).toBe(here);
    expect((await exportLines()).map(({ fileName }) => fileName)).toEqual([
      `Stadt-Musterstadt_${day}.agenda`,
    ]);
    expect((await recentSteps(1))[0]?.label.command).toBe("exchange.handOver");
  });

  test("leaves no trace where the person closes the dialog for saving", async () => {
    const device = new Device();
    await switchTo(device);
    await beginTown();
    const before = await readMeta();
    device.cancels = true;
    await expect(handOverHere()).rejects.toThrow();
    expect(await readMeta()).toEqual(before);
  });
});

describe("merging a colleague's copy", () => {
  test("takes what was done there, keeps what was done here, asks where both differ, and is one undo", async () => {
    const { first, second, goal, other, third } = await twoDevices();
    await updateRecord("goals", goal.id, { title: "Von der Vertretung" });
    await updateRecord("goals", other.id, { attainment: 40 });
    await createRecord("measures", { title: "Neu von dort" });
    await handOverHere();
    await switchTo(first);
    await updateRecord("goals", goal.id, { title: "Von der Leitung" });
    await updateRecord("goals", third.id, { attainment: 80 });
    await createRecord("measures", { title: "Neu von hier" });
    const before = (await readMeta())?.contentHash;

    const file = await second.lastFile();
    const conflicts = await conflictsOf(file);
    expect(conflicts).toMatchObject([
      {
        kind: "goals",
        id: goal.id,
        field: "title",
        base: goal.title,
        ours: "Von der Leitung",
        theirs: "Von der Vertretung",
      },
    ]);
    await mergeIn(file, new Map([[conflicts[0]?.key ?? "", "theirs"]]));
    expect(await recordById("goals", goal.id)).toMatchObject({ title: "Von der Vertretung" });
    expect(await recordById("goals", other.id)).toMatchObject({ attainment: 40 });
    expect(await recordById("goals", third.id)).toMatchObject({ attainment: 80 });
    const made = (await allOf("measures")).filter(({ title }) => title.startsWith("Neu von"));
    expect(new Set(made.map(({ code }) => code)).size).toBe(2);
    expect((await readMeta())?.contentHash).toBe(contentHashOf(await wholeWorkspace()));

    await undo();
    expect((await readMeta())?.contentHash).toBe(before);
  });

  test("of the same file a second time has nothing to do, and after undo begins anew", async () => {
    const { first, second, goal } = await twoDevices();
    await updateRecord("goals", goal.id, { title: "Von der Vertretung" });
    await handOverHere();
    await switchTo(first);
    const file = await second.lastFile();
    await mergeIn(file);
    expect(await mergePreview(file)).toEqual({ outcome: "nothing" });
    await undo();
    expect((await mergePreview(file)).outcome).toBe("mergeable");
  });

  test.each([
    ["saved", saveWorkspaceFile],
    ["handed back", saveHandOver],
  ])("in which nothing was done has nothing to do, though it notes that it was %s", async (_, save) => {
    const { first, second } = await twoDevices();
    await save(day, "de");
    await switchTo(first);
    await createRecord("goals", { title: "Inzwischen hier" });
    expect(await mergePreview(await second.lastFile())).toEqual({ outcome: "nothing" });
  });

  test("asks once: the colleague's next file begins from the one that was merged in", async () => {
    const { first, second, goal, other, measure } = await twoDevices();
    await updateRecord("goals", goal.id, { title: "Von der Vertretung" });
    await updateRecord("goals", other.id, { title: "Erster Wortlaut" });
    await handOverHere();
    await switchTo(first);
    await updateRecord("goals", goal.id, { title: "Von der Leitung" });
    await mergeIn(await second.lastFile());
    await switchTo(second);
    await updateRecord("goals", other.id, { title: "Zweiter Wortlaut" });
    await removeRecord("indicators", (await allOf("indicators"))[0]?.id ?? "");
    await handOverHere();
    await switchTo(first);
    await updateRecord("measures", measure.id, { title: "Inzwischen hier" });
    const next = await second.lastFile();
    expect(await conflictsOf(next)).toEqual([]);
    await mergeIn(next);
    expect(await recordById("goals", goal.id)).toMatchObject({ title: "Von der Leitung" });
    expect(await recordById("goals", other.id)).toMatchObject({ title: "Zweiter Wortlaut" });
    expect(await recordById("measures", measure.id)).toMatchObject({ title: "Inzwischen hier" });
    const entries = (await allOf("exportLog")).flatMap(({ exchange }) => exchange ?? []);
    const taken = entries.filter((one) => one.direction === "in");
    expect(taken.map(({ difference }) => difference !== undefined).sort()).toEqual([false, true]);
  });

  test("and handing the result back leads both devices to one content, with nothing to decide", async () => {
    const { first, second, goal, other } = await twoDevices();
    await updateRecord("goals", goal.id, { title: "Von der Vertretung" });
    await handOverHere();
    await switchTo(first);
    await updateRecord("goals", goal.id, { title: "Von der Leitung" });
    await mergeIn(await second.lastFile());
    await handOverHere();
    await switchTo(second);
    await updateRecord("goals", other.id, { title: "Inzwischen dort" });
    const back = await first.lastFile();
    expect(await conflictsOf(back)).toEqual([]);
    await mergeIn(back);
    expect(await recordById("goals", goal.id)).toMatchObject({ title: "Von der Leitung" });
    expect(await recordById("goals", other.id)).toMatchObject({ title: "Inzwischen dort" });
  });

  test("keeps what one device removed and the other refers to anew", async () => {
    const { first, second, goal } = await twoDevices();
    const field = await createRecord("actionFields", { title: "Nur kurz" });
    await handOverHere();
    await switchTo(first);
    await mergeIn(await second.lastFile());
    await removeRecord("actionFields", field.id);
    await switchTo(second);
    await updateRecord("goals", goal.id, { fieldId: field.id });
    await handOverHere();
    await switchTo(first);
    await mergeIn(await second.lastFile());
    expect(await recordById("actionFields", field.id)).toMatchObject({ title: "Nur kurz" });
    expect(await recordById("goals", goal.id)).toMatchObject({ fieldId: field.id });
  });
});

test("a copy finds the state both came from in a journal that was condensed since", async () => {
  const { first, second, goal, other } = await twoDevices();
  await updateRecord("goals", goal.id, { title: "Von der Vertretung" });
  await handOverHere();
  await switchTo(first);
  for (const attainment of [10, 20, 30, 40]) await updateRecord("goals", other.id, { attainment });
  expect(await condenseJournal(1, 1)).toBeGreaterThan(2);
  const file = await second.lastFile();
  expect(await conflictsOf(file)).toEqual([]);
  await mergeIn(file);
  expect(await recordById("goals", goal.id)).toMatchObject({ title: "Von der Vertretung" });
  expect(await recordById("goals", other.id)).toMatchObject({ attainment: 40 });
});

describe("a file that cannot be merged", () => {
  test("from before somebody was forgotten here says so, since the name would come back with it", async () => {
    const { first, second, goal } = await twoDevices();
    await updateRecord("goals", goal.id, { title: "Von der Vertretung" });
    await handOverHere();
    await switchTo(first);
    await updateRecord("goals", goal.id, { outcomeStatement: "mit Frau Beispiel" });
    await journalChangesTable()
      .where("id")
      .equals(goal.id)
      .modify((row: JournalChange) => {
        if (row.before) row.before = { ...row.before, outcomeStatement: "mit gelöschte Person 1" };
      });
    expect(await mergePreview(await second.lastFile())).toEqual({
      outcome: "unrelated",
      reason: "forgotten",
    });
  });

  test("of another town says so", async () => {
    const [first, second] = [new Device(), new Device()];
    await switchTo(first);
    await beginTown();
    await handOverHere();
    const file = await first.lastFile();
    await switchTo(second);
    await beginTown();
    const [own] = await allOf("municipalities");
    const other = {
      ...file.workspace,
      municipalities: [{ ...file.workspace.municipalities[0], id: crypto.randomUUID() }],
    };
    expect(own).toBeDefined();
    expect(await mergePreview({ ...file, workspace: other as typeof file.workspace })).toEqual({
      outcome: "unrelated",
      reason: "otherWorkspace",
    });
  });

  test.each([
    ["of a device that began by itself", (lineage: readonly string[]) => lineage, "unknown"],
    ["that does not name its lineage", () => [], "noLineage"],
  ])("%s says so", async (_, lineageOf, reason) => {
    const { second, goal } = await twoDevices();
    await updateRecord("goals", goal.id, { title: "anders" });
    await handOverHere();
    const file = await second.lastFile();
    await switchTo(new Device());
    await openWorkspace({ ...file, workspace: (await second.lastFile()).workspace });
    await updateRecord("goals", goal.id, { title: "hier" });
    const stranger = {
      ...file,
      workspace: { ...file.workspace, persons: [], exportLog: [] },
      lineage: lineageOf(file.lineage.map((state) => [...state].reverse().join(""))),
    };
    expect(await mergePreview(stranger)).toEqual({ outcome: "unrelated", reason });
  });
});
