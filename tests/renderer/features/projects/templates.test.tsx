import { undo } from "@renderer/data/command";
import { addProject } from "@renderer/data/commands/projects";
import { createRecord } from "@renderer/data/commands/records";
import { allOf } from "@renderer/data/queries/workspace";
import { ProjectsArea } from "@renderer/features/projects/ProjectsArea";
import { axeFindings, eventually, openEmptyWorkspace, renderPage } from "@tests/renderer/renderPage";
import { Route, Routes } from "react-router";
import { beforeEach, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";

beforeEach(async () => {
  sessionStorage.clear();
  await openEmptyWorkspace();
});

const show = (path: string) =>
  renderPage(
    <Routes>
      <Route path="/projects/*" element={<ProjectsArea />} />
    </Routes>,
    { path },
  );
const chooseTemplate = async (name: string) => {
  await page.getByRole("combobox", { name: "Aus Vorlage" }).click();
  await page.getByRole("option", { name }).click();
};

test("a project from a template is shown before it is made, comes with all its parts, and goes with one undo", async () => {
  await show("/projects");
  await page.getByRole("button", { name: "Projekt anlegen" }).click();
  await chooseTemplate("E-Akte einführen");
  await expect.element(page.getByRole("textbox", { name: "Titel" })).toHaveValue("E-Akte einführen");
  await page.getByRole("textbox", { name: "Beginn" }).fill("4.1.2027");
  await userEvent.keyboard("{Tab}");
  const preview = page.getByRole("region", { name: "Was die Vorlage mitbringt" });
  await expect.element(preview).toHaveTextContent("bis 03.07.2028");
  await expect.element(preview).toHaveTextContent("50 % Organisation");
  await expect.poll(axeFindings).toEqual([]);
  await page.getByRole("button", { name: "Anlegen und öffnen" }).click();

  await expect
    .element(page.getByRole("textbox", { name: "Titel des Projekts" }))
    .toHaveValue("E-Akte einführen");
  const counts = async () => [
    (await allOf("projects")).length,
    (await allOf("milestones")).length,
    (await allOf("workPackages")).length,
    (await allOf("risks")).length,
  ];
  expect(await counts()).toEqual([1, 8, 16, 4]);
  await undo();
  expect(await counts()).toEqual([0, 0, 0, 0]);
});

test("a project that has milestones is given only what it lacks, and one undo takes it back", async () => {
  const { id } = await addProject({ title: "Hundesteuer", summary: "Eigenes", startPlan: "2027-02-01" });
  await createRecord("milestones", { projectId: id, title: "Auftrag" });
  await show(`/projects/${id}`);
  await page.getByRole("button", { name: "Weitere Aktionen" }).click();
  await page.getByRole("menuitem", { name: "Aus Vorlage ergänzen" }).click();
  await chooseTemplate("Prozess aufnehmen und vereinfachen");
  await expect.element(page.getByText("Ergänzt: Ziel des Projekts, Ende geplant")).toBeVisible();
  await expect.element(page.getByText("8 Arbeitspakete, 3 Risiken, bis 24.05.2027")).toBeVisible();
  await page.getByRole("button", { name: "Ergänzen", exact: true }).click();
  await eventually(async () => expect(await allOf("workPackages")).toHaveLength(8));
  expect((await allOf("projects"))[0]).toMatchObject({ summary: "Eigenes", endPlan: "2027-05-24" });
  expect(await allOf("milestones")).toHaveLength(1);
  await undo();
  expect(await allOf("workPackages")).toHaveLength(0);
  expect((await allOf("projects"))[0]?.endPlan).toBeUndefined();
});
