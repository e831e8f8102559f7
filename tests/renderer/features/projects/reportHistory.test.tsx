import { addProject, addStatusReport } from "@renderer/data/commands/projects";
import { ProjectsArea } from "@renderer/features/projects/ProjectsArea";
import type { TrafficLight } from "@shared/domain/projects/statusReport";
import { axeFindings, openEmptyWorkspace, renderPage } from "@tests/renderer/renderPage";
import { Route, Routes } from "react-router";
import { beforeEach, expect, test } from "vitest";
import { page } from "vitest/browser";

beforeEach(async () => {
  sessionStorage.clear();
  await openEmptyWorkspace();
});

/** A project with one report a month from January on; a light each. */
async function reported(...lights: TrafficLight[]) {
  const { id } = await addProject({ title: "Portal" });
  for (const [index, schedule] of lights.entries())
    await addStatusReport({
      projectId: id,
      date: `2026-0${index + 1}-15`,
      schedule,
      cost: "green",
      steeringText: "Reserve",
      decisionNeeded: "Verschieben",
      decisionByWhom: "Amtsleitung",
      decisionBy: "2026-12-01",
    });
  await renderPage(
    <Routes>
      <Route path="/projects/*" element={<ProjectsArea />} />
    </Routes>,
    { path: `/projects/${id}` },
  );
}

test("the lights of the reports stand beside each other with words, and say since when they are so", async () => {
  await reported("green", "yellow", "yellow", "red");
  const table = page.getByRole("table", { name: "Ampeln im Verlauf" });
  await expect
    .element(table.getByRole("row", { name: /^Gesamt/ }))
    .toHaveTextContent(/GrünGelbGelbRotschlechter als am 15\.03\.2026/);
  await expect
    .element(table.getByRole("row", { name: /^Kosten/ }))
    .toHaveTextContent(/unverändert seit 15\.01\.2026/);
  await expect.element(page.getByText("besser als am")).not.toBeInTheDocument();
  await expect.poll(axeFindings).toEqual([]);
});

test("of many reports the last six stand in the table, and it says so", async () => {
  await reported("green", "green", "green", "green", "green", "green", "green", "yellow");
  const table = page.getByRole("table", { name: "Ampeln im Verlauf" });
  await expect.element(table.getByText("15.08.2026")).toBeVisible();
  await expect.element(table.getByText("15.02.2026")).not.toBeInTheDocument();
  await expect.element(page.getByText("2 frühere Berichte stehen nur in der Liste.")).toBeVisible();
});

test("a single report has no history yet", async () => {
  await reported("green");
  await expect.element(page.getByText("15.01.2026").first()).toBeVisible();
  await expect.element(page.getByRole("table", { name: "Ampeln im Verlauf" })).not.toBeInTheDocument();
});
