import { mergeCopy } from "@renderer/data/commands/exchange";
import { createRecord, updateRecord } from "@renderer/data/commands/records";
import { beginAgenda } from "@renderer/data/commands/start";
import { openWorkspace } from "@renderer/data/commands/workspace";
import { saveHandOver } from "@renderer/data/commands/workspaceSaving";
import { allTables, db } from "@renderer/data/db";
import { eraseTraces } from "@renderer/data/erasure";
import { stopSending } from "@renderer/data/outerJournal";
import { commonState } from "@renderer/data/queries/commonState";
import { type MergePreview, mergePreview } from "@renderer/data/queries/mergePreview";
import { allOf, recordById } from "@renderer/data/queries/workspace";
import type { OpenedWorkspace } from "@shared/transfer/workspaceFile";
import { afterEach, expect, test, vi } from "vitest";
import { callHost } from "./standInDesktop";
import { Device, switchTo } from "./twoDevices";

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

afterEach(async () => {
  await stopSending();
  await db.delete({ disableAutoOpen: false });
});

const name = "Wilhelmine Zschirnt";
const replacement = "gelöschte Person 1";
const handOverHere = () => saveHandOver("2027-03-05", "de");
const forget = (personId: string) => eraseTraces({ personId, words: [name], replacement });

async function mergeIn(opened: OpenedWorkspace): Promise<void> {
  const common = await commonState(opened);
  if (!common.found) throw new Error(`No common state: ${common.reason}`);
  const { workspace: base } = common;
  await mergeCopy({ fileName: "Stand.agenda", opened, base, language: "de" }, new Map());
}

/** Everything this device keeps in its tables, as one text. */
async function everythingKept(): Promise<string> {
  return JSON.stringify(await Promise.all(allTables.map((table) => db.table(table).toArray())));
}

/** Two devices with the same town and three goals; the second, which opened it, is in use. */
async function twoDevices() {
  const [first, second] = [new Device(), new Device()];
  await switchTo(first);
  await beginAgenda({
    municipality: { name: "Stadt Musterstadt", kind: "city" },
    agenda: { title: "Digitale Agenda", periodFrom: 2027, periodTo: 2031 },
    topUnitName: "Verwaltungsleitung",
  });
  for (const title of ["Eins", "Zwei", "Drei"]) await createRecord("goals", { title });
  const { id: personId } = await createRecord("persons", { displayName: name });
  const [goal, other, third] = await allOf("goals");
  if (!goal || !other || !third) throw new Error("The town has no goals.");
  await updateRecord("goals", goal.id, { outcomeStatement: `mit ${name}` });
  await handOverHere();
  await switchTo(second);
  await openWorkspace(await first.lastFile());
  return { first, second, goal, other, third, personId };
}

const forgottenIn = (preview: MergePreview) => (preview.outcome === "mergeable" ? preview.forgotten : []);

test("a colleague's file from before somebody was forgotten here is not merged and says so", async () => {
  const { first, second, goal, other, personId } = await twoDevices();
  await updateRecord("goals", other.id, { title: "Inzwischen dort" });
  await updateRecord("goals", goal.id, { title: `Rückfrage an ${name}` });
  await handOverHere();
  await switchTo(first);
  await forget(personId);
  expect(await mergePreview(await second.lastFile())).toEqual({ outcome: "unrelated", reason: "forgotten" });
  expect(await everythingKept()).not.toContain(name);
});

test("nor one that follows a file merged in before, though what was noted of that merge named the person", async () => {
  const { first, second, other, third } = await twoDevices();
  const later = await createRecord("persons", {
    displayName: "Kora Lindtwedel",
    email: "k@musterstadt.example",
  });
  await updateRecord("goals", other.id, { title: "Kora Lindtwedel fragen" });
  await handOverHere();
  await switchTo(first);
  await updateRecord("goals", other.id, { title: "Hier anders" });
  await mergeIn(await second.lastFile());
  expect(JSON.stringify(await allOf("exportLog"))).toContain("Kora Lindtwedel");
  await eraseTraces({ personId: later.id, words: ["Kora Lindtwedel"], replacement });
  await switchTo(second);
  await updateRecord("goals", third.id, { title: "Inzwischen dort" });
  await handOverHere();
  await switchTo(first);
  expect(await mergePreview(await second.lastFile())).toEqual({ outcome: "unrelated", reason: "forgotten" });
});

test("the way out keeps both devices' work: there the state without the name is merged in, and its next file here", async () => {
  const { first, second, goal, other, third, personId } = await twoDevices();
  await updateRecord("goals", other.id, { title: "Inzwischen dort" });
  await switchTo(first);
  await updateRecord("goals", third.id, { title: "Inzwischen hier" });
  await forget(personId);
  await handOverHere();

  await switchTo(second);
  const withoutName = await first.lastFile();
  expect(forgottenIn(await mergePreview(withoutName))).toEqual([{ name, replacement }]);
  await mergeIn(withoutName);
  expect(await recordById("persons", personId)).toMatchObject({ displayName: replacement });
  expect(await recordById("goals", goal.id)).toMatchObject({ outcomeStatement: `mit ${replacement}` });
  expect(await recordById("goals", other.id)).toMatchObject({ title: "Inzwischen dort" });
  // What the second device still knows of the name is forgotten there by itself, and both go on together.
  await forget(personId);
  expect(await everythingKept()).not.toContain(name);
  await handOverHere();

  await switchTo(first);
  const back = await second.lastFile();
  expect(forgottenIn(await mergePreview(back))).toEqual([]);
  await mergeIn(back);
  expect(await recordById("goals", other.id)).toMatchObject({ title: "Inzwischen dort" });
  expect(await recordById("goals", third.id)).toMatchObject({ title: "Inzwischen hier" });
  expect(await everythingKept()).not.toContain(name);
});

test("who was forgotten on one device stays forgotten, whatever was added to the person on the other", async () => {
  const { first, second, personId } = await twoDevices();
  await switchTo(first);
  await forget(personId);
  await handOverHere();
  await switchTo(second);
  await updateRecord("persons", personId, { email: "w@musterstadt.example", displayName: `Dr. ${name}` });
  const preview = await mergePreview(await first.lastFile());
  expect(forgottenIn(preview)).toEqual([{ name: `Dr. ${name}`, replacement }]);
  await mergeIn(await first.lastFile());
  expect(await recordById("persons", personId)).toEqual(
    expect.not.objectContaining({ email: expect.anything() }),
  );
  expect(await recordById("persons", personId)).toMatchObject({ displayName: replacement });
  await handOverHere();
  await switchTo(first);
  const back = await second.lastFile();
  expect((await mergePreview(back)).outcome).toBe("nothing");
});
