import { undo } from "@renderer/data/command";
import { createRecord } from "@renderer/data/commands/records";
import { tableOf } from "@renderer/data/db";
import { ProjectsArea } from "@renderer/features/projects/ProjectsArea";
import { axeFindings, openEmptyWorkspace, renderPage } from "@tests/renderer/renderPage";
import { Route, Routes } from "react-router";
import { beforeEach, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { smallPortfolio } from "./fixture";

beforeEach(async () => {
  sessionStorage.clear();
  await openEmptyWorkspace();
});

test("a project's page shows the processes that name it; a link is made, removed and taken back there", async () => {
  const { files, portal } = await smallPortfolio();
  const tax = await createRecord("processes", { name: "Hundesteuer anmelden", projectIds: [portal.id] });
  await createRecord("processes", { name: "Gewerbe anmelden", projectIds: [files.id] });
  const projectsOf = async () => (await tableOf("processes").get(tax.id))?.projectIds;
  await renderPage(
    <Routes>
      <Route path="/projects/*" element={<ProjectsArea />} />
    </Routes>,
    { path: `/projects/${files.id}` },
  );
  const section = page.getByRole("region", { name: "Prozesse", exact: true });
  await expect.element(section.getByRole("link", { name: "Gewerbe anmelden" })).toBeVisible();
  await expect.element(section.getByRole("link", { name: "Hundesteuer anmelden" })).not.toBeInTheDocument();

  await section.getByRole("combobox", { name: "Prozess zuordnen" }).click();
  await userEvent.keyboard("Hunde{Enter}");
  await expect.element(section.getByRole("link", { name: "Hundesteuer anmelden" })).toBeVisible();
  expect(await projectsOf()).toEqual([portal.id, files.id]);
  expect(await axeFindings()).toEqual([]);

  await section.getByRole("button", { name: `Zuordnung von ${tax.code} aufheben` }).click();
  await expect.element(section.getByRole("link", { name: "Hundesteuer anmelden" })).not.toBeInTheDocument();
  expect(await projectsOf()).toEqual([portal.id]);
  await undo();
  await expect.element(section.getByRole("link", { name: "Hundesteuer anmelden" })).toBeVisible();
});
