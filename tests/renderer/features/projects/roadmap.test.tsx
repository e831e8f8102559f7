import { addProject } from "@renderer/data/commands/projects";
import { createRecord } from "@renderer/data/commands/records";
import { ProjectsArea } from "@renderer/features/projects/ProjectsArea";
import { today } from "@renderer/ui/today";
import { dayAfter } from "@shared/domain/dayAfter";
import { formatIn } from "@shared/i18n/format";
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
    { path: "/projects/roadmap" },
  );
const { date } = formatIn("de");
const [soon, later, far] = [30, 200, 2000].map((days) => dayAfter(today(), days));

async function smallRoadmap() {
  const field = await createRecord("actionFields", { title: "Bürgerservice" });
  const goal = await createRecord("goals", {
    title: "Alles online",
    fieldId: field.id,
    horizonYear: Number(today().slice(0, 4)) + 1,
  });
  await createRecord("measures", {
    title: "Portal ausbauen",
    fieldId: field.id,
    goalIds: [goal.id],
    start: soon,
  });
  await addProject({
    title: "Portal",
    goalIds: [goal.id],
    startPlan: soon,
    endPlan: later,
    phase: "running",
  });
  await addProject({ title: "Später", startPlan: far });
  await addProject({ title: "Ohne Termine" });
}

test("the roadmap says in words what its bars show, lists what has no period, and axe finds nothing", async () => {
  await smallRoadmap();
  await show();
  const table = page.getByRole("table", { name: "Roadmap nach Quartalen" });
  await expect
    .element(table.getByRole("row", { name: /P-\d+ Portal/ }))
    .toHaveTextContent(`${date(soon)} bis ${date(later)}, Umsetzung`);
  await expect.element(table.getByText(/^HF-\d+ Bürgerservice$/)).toBeVisible();
  await expect.element(page.getByText("1 Eintrag liegt außerhalb des Zeitraums.")).toBeVisible();
  const undated = page.getByRole("region", { name: /Noch ohne Zeitraum/ });
  await expect.element(undated.getByRole("link")).toHaveTextContent("Ohne Termine");
  await expect.poll(axeFindings).toEqual([]);

  await page.getByRole("button", { name: "Alles zeigen" }).click();
  await expect.element(table.getByRole("rowheader", { name: /Später/ })).toBeVisible();
});

test("the table holds the same entries as the picture, and keys alone switch to it", async () => {
  await smallRoadmap();
  await show();
  const picture = page.getByRole("table", { name: "Roadmap nach Quartalen" });
  await expect.element(picture).toBeVisible();
  const drawn = picture.element().querySelectorAll("tbody tr td").length;
  const choice = page.getByRole("radio", { name: "Bild" });
  (choice.element() as HTMLElement).focus();
  await userEvent.keyboard("{ArrowRight}");
  const table = page.getByRole("treegrid", { name: "Roadmap", exact: true });
  await expect.element(table).toBeVisible();
  await expect.element(table.getByText(new RegExp(`^${date(soon)} \\(`)).first()).toBeVisible();
  await expect.poll(() => table.getByRole("link").elements().length).toBe(drawn);
  await expect.poll(axeFindings).toEqual([]);
});

test("arranged by goal, each goal heads what serves it, and a kind can be left out", async () => {
  await smallRoadmap();
  await show();
  await page.getByRole("combobox", { name: "Ordnen nach" }).click();
  await page.getByRole("option", { name: "Ziel", exact: true }).click();
  const table = page.getByRole("table", { name: "Roadmap nach Quartalen" });
  await expect.element(table.getByText(/^Z-\S+ Alles online$/)).toBeVisible();
  await expect.element(table.getByRole("rowheader", { name: /M-\d+ Portal ausbauen/ })).toBeVisible();
  (page.getByRole("checkbox", { name: "Maßnahmen" }).element() as HTMLElement).focus();
  await userEvent.keyboard(" ");
  await expect.element(table.getByRole("rowheader", { name: /Portal ausbauen/ })).not.toBeInTheDocument();
});
