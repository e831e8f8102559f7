import { undo } from "@renderer/data/command";
import { changePaper, recordResult } from "@renderer/data/commands/councilPapers";
import { createRecord } from "@renderer/data/commands/records";
import { tableOf } from "@renderer/data/db";
import { freshWorkspaceForEachTest } from "@tests/renderer/data/freshWorkspace";
import { describe, expect, test, vi } from "vitest";

vi.mock("@renderer/desktop", () => import("./standInDesktop"));
freshWorkspaceForEachTest();

/** A paper about a goal, a measure and a project on its way through two committees. */
async function paperOnItsWay() {
  const goal = await createRecord("goals", { title: "Dienste ohne Papier" });
  const measure = await createRecord("measures", { title: "Bürgerportal", note: "Schon besprochen" });
  const project = await createRecord("projects", { title: "Beschaffung" });
  const paper = await createRecord("councilPapers", {
    number: "2026/014",
    subject: "Bürgerportal",
    proposedResolution: ["Das Portal wird beschafft."],
    consultations: [
      { forum: "Hauptausschuss", role: "preliminary", date: "2026-04-01" },
      { forum: "Stadtrat", role: "decision", date: "2026-04-15" },
    ],
    items: [
      { kind: "goals", id: goal.id },
      { kind: "measures", id: measure.id },
      { kind: "projects", id: project.id },
    ],
  });
  const now = async () => ({
    goal: (await tableOf("goals").get(goal.id))?.status,
    measure: (await tableOf("measures").get(measure.id))?.status,
    note: (await tableOf("measures").get(measure.id))?.note,
    project: (await tableOf("projects").get(project.id))?.phase,
    status: (await tableOf("councilPapers").get(paper.id))?.status,
    decisions: await tableOf("decisions").toArray(),
  });
  return { paper, goal, measure, now };
}

const told = { resultText: "", left: [], wording: "" } as const;

describe("the result of a committee", () => {
  test("that prepares moves nothing and makes no resolution", async () => {
    const { paper, now } = await paperOnItsWay();
    await recordResult(paper.id, 0, { ...told, result: "accepted" });
    expect(await now()).toMatchObject({ goal: "draft", measure: "idea", project: "idea", status: "draft" });
    expect((await now()).decisions).toEqual([]);
  });

  test("that decides moves all items and makes the resolution, with one step that is taken back at once", async () => {
    const { paper, now } = await paperOnItsWay();
    await recordResult(paper.id, 1, { ...told, result: "accepted", remark: "18 Ja, 2 Nein" });
    expect(await now()).toMatchObject({
      goal: "agreed",
      measure: "planned",
      project: "approved",
      status: "decided",
      decisions: [
        {
          text: "Das Portal wird beschafft.",
          result: "accepted",
          forum: "Stadtrat",
          date: "2026-04-15",
          results: [...paper.items, { kind: "councilPapers", id: paper.id }],
        },
      ],
    });
    await undo();
    expect(await now()).toMatchObject({
      goal: "draft",
      measure: "idea",
      project: "idea",
      status: "draft",
      decisions: [],
    });
    expect((await tableOf("councilPapers").get(paper.id))?.consultations[1]?.result).toBeUndefined();
  });

  test("that changes the wording writes it into the resolution and down at the items", async () => {
    const { paper, now } = await paperOnItsWay();
    const resultText = "Das Portal wird ab 2027 beschafft.";
    await recordResult(paper.id, 1, {
      ...told,
      result: "amended",
      resultText,
      remark: "12 Ja, 3 Nein",
      wording: `Geändert: ${resultText}`,
    });
    expect((await tableOf("councilPapers").get(paper.id))?.consultations[1]).toMatchObject({
      resultText,
      remark: "12 Ja, 3 Nein",
    });
    expect(await now()).toMatchObject({
      measure: "planned",
      note: `Schon besprochen\n\nGeändert: ${resultText}`,
      decisions: [{ text: resultText, result: "amended" }],
    });
  });

  test("leaves alone what was unticked, also its note", async () => {
    const { paper, measure, now } = await paperOnItsWay();
    await recordResult(paper.id, 1, {
      ...told,
      result: "amended",
      resultText: "Anders",
      left: [measure.id],
      wording: "Anders",
    });
    expect(await now()).toMatchObject({ goal: "agreed", measure: "idea", note: "Schon besprochen" });
  });

  test("that is corrected corrects the one resolution", async () => {
    const { paper, now } = await paperOnItsWay();
    await recordResult(paper.id, 1, { ...told, result: "rejected" });
    expect(await now()).toMatchObject({ goal: "dropped", measure: "dropped", project: "cancelled" });
    await recordResult(paper.id, 1, { ...told, result: "accepted" });
    expect(await now()).toMatchObject({
      goal: "agreed",
      measure: "planned",
      project: "approved",
      decisions: [{ result: "accepted" }],
    });
  });

  test("that defers leaves the paper on its way", async () => {
    const { paper, now } = await paperOnItsWay();
    await recordResult(paper.id, 1, { ...told, result: "deferred" });
    expect(await now()).toMatchObject({ goal: "draft", status: "draft", decisions: [] });
  });

  test("decides a version of the agenda and supersedes the one before", async () => {
    const version = { date: "2026-03-01", frozen: {} };
    const old = await createRecord("agendaVersions", { ...version, number: "1.0", status: "decided" });
    const next = await createRecord("agendaVersions", { ...version, number: "1.1", status: "submitted" });
    const paper = await createRecord("councilPapers", {
      subject: "Fortschreibung",
      consultations: [{ forum: "Stadtrat", role: "decision" }],
      items: [{ kind: "agendaVersions", id: next.id }],
    });
    await recordResult(paper.id, 0, { ...told, result: "accepted" });
    expect((await tableOf("agendaVersions").get(next.id))?.status).toBe("decided");
    expect((await tableOf("agendaVersions").get(old.id))?.status).toBe("superseded");
  });
});

test("two changes of one list right after each other both stay", async () => {
  const { paper } = await paperOnItsWay();
  await Promise.all([
    changePaper(paper.id, ({ annexes }) => ({ annexes: [...annexes, "Kostenplan"] })),
    changePaper(paper.id, ({ annexes }) => ({ annexes: [...annexes, "Zeitplan"] })),
  ]);
  expect((await tableOf("councilPapers").get(paper.id))?.annexes).toEqual(["Kostenplan", "Zeitplan"]);
});
