import { undo } from "@renderer/data/command";
import { freezeVersion, leaveGuardRails, setVersionStatus } from "@renderer/data/commands/agendaVersions";
import { revokeAcknowledgement } from "@renderer/data/commands/checks";
import { archiveRecord, createRecord } from "@renderer/data/commands/records";
import { setGuidelineCheck } from "@renderer/data/commands/together";
import { tableOf } from "@renderer/data/db";
import { agendaVersions } from "@renderer/data/queries/agenda";
import { approvalGap } from "@renderer/data/queries/together";
import { isAppError } from "@shared/errors";
import { expect, test, vi } from "vitest";
import { freshWorkspaceForEachTest } from "./freshWorkspace";

vi.mock("@renderer/desktop", () => import("./standInDesktop"));
freshWorkspaceForEachTest();

const version = { date: "2026-07-01", reason: "Klausur", author: "Stabsstelle" };
const freeze = (decided: boolean) => freezeVersion({ ...version, decided });

/** An agenda with three measures and one guideline, some of the cells filled in. */
async function matrix(filledIn: number) {
  await createRecord("agendas", { title: "Digitale Agenda" });
  const guideline = await createRecord("guidelines", { title: "Einmal erfassen" });
  const measures: string[] = [];
  for (const title of ["Portal", "Akte", "Netz"])
    measures.push((await createRecord("measures", { title })).id);
  const cells = measures.map((measureId) => ({ measureId, guidelineId: guideline.id }));
  for (const cell of cells.slice(0, filledIn)) await setGuidelineCheck(cell, { result: "fulfilled" });
  return { cells, guideline };
}

const refusal = (doing: Promise<unknown>) =>
  doing.then(
    () => undefined,
    (thrown: unknown) => isAppError(thrown, "guardRailsOpen") && thrown.details,
  );
const statuses = async () => (await agendaVersions()).map(({ status }) => status).sort();

test("a version stays a draft while a cell of the guard rails is empty, and the refusal names it", async () => {
  const { cells } = await matrix(2);
  expect(await refusal(freeze(true))).toEqual({ count: 1, ...cells[2] });
  const { id } = await freeze(false);
  expect(await refusal(setVersionStatus(id, "decided"))).toEqual({ count: 1, ...cells[2] });
  await setVersionStatus(id, "submitted");
  expect(await statuses()).toEqual(["submitted"]);
  expect(await approvalGap()).toMatchObject({ kind: "open", missing: 1, measure: "M-03", guideline: "L-1" });
});

test("a version is decided once every cell says something, also where it was frozen before", async () => {
  const { cells } = await matrix(2);
  const draft = await freeze(false);
  await setGuidelineCheck(cells[2] ?? { measureId: "", guidelineId: "" }, { result: "not_affected" });
  expect(await approvalGap()).toBeUndefined();
  await setVersionStatus(draft.id, "decided");
  expect(await statuses()).toEqual(["decided"]);
  await freeze(true);
  expect(await statuses()).toEqual(["decided", "superseded"]);
  await undo();
  expect(await statuses()).toEqual(["decided"]);
});

test("a house that has filled in no cell decides for a reason it can take back, and not once it uses the matrix", async () => {
  const { cells } = await matrix(0);
  expect(await refusal(freeze(true))).toMatchObject({ count: 3 });
  await leaveGuardRails("  wir arbeiten ohne Matrix ");
  const [noted] = await tableOf("acknowledgements").toArray();
  expect(noted?.reason).toBe("wir arbeiten ohne Matrix");
  await freeze(true);
  await setGuidelineCheck(cells[0] ?? { measureId: "", guidelineId: "" }, { result: "tension" });
  expect(await refusal(freeze(true))).toMatchObject({ count: 2 });
  await undo();
  await revokeAcknowledgement(noted?.id ?? "");
  expect(await refusal(freeze(true))).toMatchObject({ count: 3 });
});

test("a house without guidelines in force is asked for nothing", async () => {
  const { guideline } = await matrix(0);
  await archiveRecord("guidelines", guideline.id);
  await freeze(true);
  expect(await statuses()).toEqual(["decided"]);
});
