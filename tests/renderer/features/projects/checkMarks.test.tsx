import { updateRecord } from "@renderer/data/commands/records";
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
const options = { path: "/projects/checks" };

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

describe("the check marks of all projects", () => {
  test("have nothing to show without projects", async () => {
    await renderPage(area, options);
    await expect.element(page.getByText("Noch keine Projekte")).toBeInTheDocument();
    expect(await axeFindings()).toEqual([]);
  });

  test("stand in words, open projects first of all, and one click shows what is open", async () => {
    const { files, portal } = await smallPortfolio();
    const done = { dataProtection: "checked", itSecurity: "checked", accessibility: "checked" } as const;
    await updateRecord("projects", files.id, { ...done, worksCouncil: "agreed" });
    await updateRecord("projects", portal.id, { ...done, worksCouncil: "to_involve" });
    await renderPage(area, options);
    await expect.poll(titles).toHaveLength(4);
    await expect
      .element(page.getByRole("row").filter({ hasText: "Bürgerportal" }))
      .toHaveTextContent(/geprüft.*geprüft.*zu beteiligen/);
    expect(await axeFindings()).toEqual([]);

    await page.getByRole("button", { name: "1 Personalrat offen" }).click();
    await expect.poll(titles).toEqual(["Bürgerportal"]);
    await page.getByRole("button", { name: "3 mit offenen Prüfpunkten" }).click();
    await expect.poll(titles).toEqual(["Bürgerportal", "WLAN im Rathaus", "Ämterübergreifende Schulungen"]);
  });
});
