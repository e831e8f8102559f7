import { undo } from "@renderer/data/command";
import {
  addDependency,
  addProject,
  addStatusReport,
  assignGoal,
  correctStatusReport,
  removeProject,
  setPhase,
  unassignGoal,
} from "@renderer/data/commands/projects";
import { archiveRecord, createRecord } from "@renderer/data/commands/records";
import { journalTable, tableOf } from "@renderer/data/db";
import { originsOfItem } from "@renderer/data/queries/origins";
import { projectPage } from "@renderer/data/queries/projectPage";
import { portfolio, projectsServing } from "@renderer/data/queries/projects";
import { wholeWorkspace } from "@renderer/data/queries/workspace";
import { isAppError } from "@shared/errors";
import { commandLabel, createTranslate } from "@shared/i18n/translate";
import { describe, expect, test, vi } from "vitest";
import { freshWorkspaceForEachTest } from "./freshWorkspace";

vi.mock("@renderer/desktop", () => import("./standInDesktop"));
freshWorkspaceForEachTest();

const refusal = async (work: Promise<unknown>) => {
  try {
    await work;
  } catch (thrown) {
    return isAppError(thrown) ? thrown : Promise.reject(thrown);
  }
  throw new Error("It should have been refused.");
};

const three = async () => {
  const [a, b, c] = await Promise.all(["Akte", "Netz", "Schulung"].map((title) => addProject({ title })));
  if (!a || !b || !c) throw new Error("Three projects were wanted.");
  return { a, b, c };
};

describe("a link between projects", () => {
  test("that would close a circle is refused and names the chain", async () => {
    const { a, b, c } = await three();
    await addDependency({ fromProjectId: a.id, toProjectId: b.id });
    await addDependency({ fromProjectId: b.id, toProjectId: c.id });
    const refused = await refusal(addDependency({ fromProjectId: c.id, toProjectId: a.id }));
    expect(refused.code).toBe("invalid");
    expect(refused.details.cycle).toEqual([c.code, a.code, b.code, c.code]);
    expect(await tableOf("dependencies").count()).toBe(2);
  });

  test("to something outside needs words for it", async () => {
    const { a } = await three();
    const refused = await refusal(addDependency({ fromProjectId: a.id, toText: "  " }));
    expect(refused.details.fields).toEqual(["toProjectId"]);
    const link = await addDependency({ fromProjectId: a.id, toText: " Förderbescheid " });
    expect(link.toText).toBe("Förderbescheid");
  });
});

describe("a goal", () => {
  test("is added to those a project serves, once, and taken away again, each as one step", async () => {
    const first = await createRecord("goals", { title: "Papierlos" });
    const second = await createRecord("goals", { title: "Erreichbar" });
    const project = await addProject({ title: "E-Akte", goalIds: [first.id] });
    const served = async () => (await tableOf("projects").get(project.id))?.goalIds;
    await assignGoal(project.id, second.id);
    await assignGoal(project.id, second.id);
    expect(await served()).toEqual([first.id, second.id]);
    await unassignGoal(project.id, first.id);
    expect(await served()).toEqual([second.id]);
    await undo();
    await undo();
    expect(await served()).toEqual([first.id]);
  });

  test("that is not there cannot be assigned", async () => {
    const project = await addProject({ title: "E-Akte" });
    expect((await refusal(assignGoal(project.id, crypto.randomUUID()))).code).toBe("notFound");
  });
});

describe("a status report", () => {
  test("that is red is refused without a decision, and nothing is stored", async () => {
    const { a } = await three();
    const refused = await refusal(addStatusReport({ projectId: a.id, date: "2026-03-01", cost: "red" }));
    expect(refused.details.fields).toEqual(["decisionNeeded", "decisionByWhom", "decisionBy"]);
    expect(await tableOf("statusReports").count()).toBe(0);
  });

  test("cannot be corrected into one that lacks its steering measures", async () => {
    const { a } = await three();
    const report = await addStatusReport({ projectId: a.id, date: "2026-03-01", cost: "green" });
    const refused = await refusal(correctStatusReport(report.id, { cost: "yellow" }));
    expect(refused.details.fields).toEqual(["steeringText"]);
    expect((await tableOf("statusReports").get(report.id))?.cost).toBe("green");
  });
});

test("a project is removed with its parts and links, and one undo brings all of it back", async () => {
  const { a, b, c } = await three();
  await createRecord("milestones", { projectId: a.id, title: "Start" });
  await createRecord("workPackages", { projectId: a.id, title: "Schulung" });
  await createRecord("risks", { projectId: a.id, text: "Personal fehlt" });
  await addStatusReport({ projectId: a.id, date: "2026-03-01", cost: "green" });
  await addDependency({ fromProjectId: a.id, toProjectId: b.id });
  await addDependency({ fromProjectId: c.id, toProjectId: a.id });
  const before = await wholeWorkspace();
  await removeProject(a.id);
  const after = await wholeWorkspace();
  expect(after.projects.map((one) => one.id).sort()).toEqual([b.id, c.id].sort());
  expect([
    after.milestones,
    after.workPackages,
    after.risks,
    after.statusReports,
    after.dependencies,
  ]).toEqual([[], [], [], [], []]);
  await undo();
  expect(await wholeWorkspace()).toEqual(before);
});

test("the journal names a change of phase in words", async () => {
  const project = await addProject({ title: "Ratsinfo" });
  await setPhase(project.id, "running");
  const entry = await journalTable().orderBy("seq").last();
  expect(commandLabel(createTranslate("de"), entry?.label ?? { command: "", values: {} })).toBe(
    "Projekt P-01 in die Phase „Umsetzung“ gesetzt",
  );
});

describe("the portfolio", () => {
  test("stands in the order of the codes, with the newest report's light and the fields of the goals", async () => {
    const field = await createRecord("actionFields", { title: "Service" });
    const goal = await createRecord("goals", { title: "Ohne Medienbruch", fieldId: field.id });
    for (let number = 1; number <= 11; number++) await addProject({ title: `Vorhaben ${number}` });
    const last = await addProject({ title: "Letztes", goalIds: [goal.id] });
    await addStatusReport({ projectId: last.id, date: "2026-04-01", cost: "green" });
    await addStatusReport({
      projectId: last.id,
      date: "2026-02-01",
      cost: "yellow",
      steeringText: "Umplanen",
    });
    const { rows } = await portfolio();
    expect(rows.map((row) => row.project.code).slice(0, 3)).toEqual(["P-01", "P-02", "P-03"]);
    expect(rows.at(-1)).toMatchObject({ id: last.id, light: "green", fieldIds: [field.id] });
    expect(rows[0]).toMatchObject({ light: "grey", fieldIds: [] });
  });

  test("leaves archived projects to the archive", async () => {
    const { a } = await three();
    await archiveRecord("projects", a.id);
    expect((await portfolio()).rows).toHaveLength(2);
    expect((await portfolio({ archived: true })).rows.map((row) => row.id)).toEqual([a.id]);
  });
});

describe("projects that serve a goal", () => {
  test("are found directly and through its measures, each once", async () => {
    const goal = await createRecord("goals", { title: "Papierlos" });
    const measure = await createRecord("measures", { title: "E-Akte einführen", goalIds: [goal.id] });
    const direct = await addProject({ title: "Scanstelle", goalIds: [goal.id], measureId: measure.id });
    const through = await addProject({ title: "E-Akte", measureId: measure.id });
    await addProject({ title: "Anderes" });
    const found = await projectsServing({ goalId: goal.id });
    expect(found.map(({ id, via }) => [id, via?.id])).toEqual([
      [direct.id, undefined],
      [through.id, measure.id],
    ]);
    expect((await projectsServing({ measureId: measure.id })).map((row) => row.id)).toEqual([
      direct.id,
      through.id,
    ]);
  });
});

describe("a project's page", () => {
  test("knows siblings at its goals and links from both sides", async () => {
    const goal = await createRecord("goals", { title: "Papierlos" });
    const project = await addProject({ title: "E-Akte", goalIds: [goal.id] });
    const sibling = await addProject({ title: "Scanstelle", goalIds: [goal.id] });
    await addDependency({ fromProjectId: sibling.id, toProjectId: project.id });
    const page = await projectPage(project.id);
    expect(page?.goals[0]?.siblings.map((one) => one.id)).toEqual([sibling.id]);
    expect(page?.awaitedBy.map(({ other }) => other?.id)).toEqual([sibling.id]);
    expect(page?.waitsFor).toEqual([]);
    expect(await projectPage(crypto.randomUUID())).toBeNull();
  });

  test("knows the inbox item it came from", async () => {
    const project = await addProject({ title: "E-Akte" });
    const item = await createRecord("inboxItems", { text: "Wir brauchen eine E-Akte" });
    await createRecord("triages", {
      itemId: item.id,
      answers: {},
      decision: "project",
      decidedAt: "2026-03-01T10:00:00.000Z",
      results: [{ kind: "projects", id: project.id }],
    });
    expect((await originsOfItem(project.id))?.items.map(({ text }) => text)).toEqual([
      "Wir brauchen eine E-Akte",
    ]);
    expect(await originsOfItem(crypto.randomUUID())).toBeNull();
  });
});
