import { createRecord, updateRecord } from "@renderer/data/commands/records";
import { tableOf } from "@renderer/data/db";
import { ProjectsArea } from "@renderer/features/projects/ProjectsArea";
import { axeFindings, openEmptyWorkspace, renderPage } from "@tests/renderer/renderPage";
import { Route, Routes } from "react-router";
import { beforeEach, describe, expect, test } from "vitest";
import { page } from "vitest/browser";
import { smallPortfolio } from "./fixture";

const area = (
  <Routes>
    <Route path="/projects/*" element={<ProjectsArea />} />
  </Routes>
);
const options = { path: "/projects/makeup" };

beforeEach(async () => {
  sessionStorage.clear();
  await openEmptyWorkspace();
});

const titles = () =>
  page
    .getByRole("row")
    .getByRole("link")
    .elements()
    .map((link) => link.textContent);

describe("the make-up of the portfolio", () => {
  test("has nothing to show without projects", async () => {
    await renderPage(area, options);
    await expect.element(page.getByText("Noch keine offenen Projekte")).toBeInTheDocument();
    expect(await axeFindings()).toEqual([]);
  });

  test("says how broad the projects are and what their work is, and shows what rests on one leg", async () => {
    const { files, portal, office } = await smallPortfolio();
    await updateRecord("projects", files.id, { orgUnitIds: [office.id] });
    await createRecord("workPackages", { projectId: portal.id, title: "Server", kind: "technology" });
    await createRecord("workPackages", { projectId: files.id, title: "Abläufe", kind: "organisation" });
    await renderPage(area, options);
    await expect.element(page.getByText("33 %")).toBeInTheDocument();
    await expect.element(page.getByText("1 von 3 Projekten")).toBeInTheDocument();
    await expect
      .element(page.getByRole("row").filter({ hasText: "Bürgerportal" }))
      .toHaveTextContent(/100\s%0\s%0\s%0\s%nur ein Fachbereich, nur Technik, ohne Stellvertretung/);
    expect(await axeFindings()).toEqual([]);
    await page.getByRole("button", { name: "1 nur Technik" }).click();
    await expect.poll(titles).toEqual(["Bürgerportal"]);
  });

  test("names who carries more than the house's own limit", async () => {
    const { portal, owner } = await smallPortfolio();
    await updateRecord("projects", portal.id, { ownerPersonId: owner.id });
    await renderPage(area, options);
    await expect.element(page.getByText("Niemand trägt mehr.")).toBeInTheDocument();
    await page.getByRole("textbox", { name: "Vorgesehen sind höchstens" }).fill("1");
    await expect.element(page.getByText("Mehr tragen: Leitung Zentrale Dienste (2)")).toBeInTheDocument();
    await expect
      .poll(async () => (await tableOf("registerSettings").toArray())[0]?.ownerProjectLimit)
      .toBe(1);
  });
});
