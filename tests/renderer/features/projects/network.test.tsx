import { addDependency, addProject } from "@renderer/data/commands/projects";
import { ProjectsArea } from "@renderer/features/projects/ProjectsArea";
import { axeFindings, openEmptyWorkspace, renderPage } from "@tests/renderer/renderPage";
import { Route, Routes } from "react-router";
import { beforeEach, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";

beforeEach(async () => {
  sessionStorage.clear();
  await openEmptyWorkspace();
});

const show = () =>
  renderPage(
    <Routes>
      <Route path="/projects/*" element={<ProjectsArea />} />
    </Routes>,
    { path: "/projects/network" },
  );

/** The portal waits for the file, the file for the plan (which ends too late) and a decision; one stands alone. */
async function chain() {
  const plan = await addProject({ title: "Aktenplan", phase: "running", endPlan: "2030-06-30" });
  const file = await addProject({ title: "E-Akte", phase: "planning", startPlan: "2030-01-01" });
  const portal = await addProject({ title: "Portal" });
  await addProject({ title: "Allein" });
  await addDependency({ fromProjectId: portal.id, toProjectId: file.id });
  await addDependency({ fromProjectId: file.id, toProjectId: plan.id, note: "Beschluss im Mai" });
  await addDependency({ fromProjectId: file.id, toText: "Förderbescheid", kind: "needs_decision" });
  return { plan, file, portal };
}

test("dependencies are drawn as boxes in reading order, say why they wait, and axe finds nothing", async () => {
  await chain();
  await show();
  const boxes = page.getByRole("list", { name: "Abhängigkeiten zwischen Projekten" });
  await expect.element(boxes).toBeVisible();
  const titles = boxes
    .getByRole("link")
    .elements()
    .map((link) => link.textContent);
  expect(titles).toEqual(["Aktenplan", "E-Akte", "Portal"]);
  await expect.element(boxes.getByText("kann erst danach beginnen: P-01")).toBeVisible();
  await expect.element(boxes.getByText("braucht eine Entscheidung: Förderbescheid")).toBeVisible();
  await expect.element(boxes.getByText("Vorgänger endet erst nach dem Beginn")).toBeVisible();
  await expect.element(page.getByText("1 Projekt ohne Abhängigkeiten ist nicht gezeichnet.")).toBeVisible();
  const left = (name: string) =>
    boxes.getByText(name, { exact: true }).element().getBoundingClientRect().left;
  expect(left("Aktenplan")).toBeLessThan(left("E-Akte"));
  expect(left("E-Akte")).toBeLessThan(left("Portal"));
  await expect.poll(axeFindings).toEqual([]);
});

test("by keys alone a box is reached and leads to its project", async () => {
  const { plan } = await chain();
  await show();
  const scroller = page.getByRole("region", { name: "Bild der Abhängigkeiten, verschiebbar" });
  await expect.element(scroller).toBeVisible();
  (scroller.element() as HTMLElement).focus();
  await userEvent.keyboard("{Tab}");
  expect(document.activeElement?.textContent).toBe("Aktenplan");
  expect(document.activeElement?.getAttribute("href")).toContain(plan.id);
  await userEvent.keyboard("{Enter}");
  await expect.element(page.getByRole("textbox", { name: "Titel des Projekts" })).toHaveValue("Aktenplan");
});

test("the table lists the same dependencies with their notes, and a fact filters it", async () => {
  await chain();
  await show();
  await page.getByText("Tabelle", { exact: true }).click();
  const table = page.getByRole("grid", { name: "Abhängigkeiten" });
  await expect.element(table.getByText("Beschluss im Mai")).toBeVisible();
  await expect.element(table.getByText("Förderbescheid")).toBeVisible();
  await page.getByRole("button", { name: /1 mit zu spätem Vorgänger/ }).click();
  await expect.element(table.getByText("Förderbescheid")).not.toBeInTheDocument();
  await expect.element(table.getByText(/endet 30\.06\.2030, Beginn hier 01\.01\.2030/)).toBeVisible();
  await expect.poll(axeFindings).toEqual([]);
});
