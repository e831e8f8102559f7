import { addStatusReport } from "@renderer/data/commands/projects";
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
const options = { path: "/projects/steering" };

beforeEach(async () => {
  sessionStorage.clear();
  await openEmptyWorkspace();
});

describe("who must act", () => {
  test("says so when nobody must", async () => {
    await renderPage(area, options);
    await expect.element(page.getByText("Niemand muss handeln")).toBeInTheDocument();
    expect(await axeFindings()).toEqual([]);
  });

  test("stands in groups with decision, day and light in words", async () => {
    const { files } = await smallPortfolio();
    await addStatusReport({
      projectId: files.id,
      date: "2026-05-02",
      cost: "yellow",
      steeringText: "Zweite Schulungsrunde im Herbst",
    });
    await renderPage(area, options);
    const decision = page.getByRole("row").filter({ hasText: "Verlängerung um ein Jahr" });
    await expect
      .element(decision)
      .toHaveTextContent(/Bürgermeister.*Rot.*Entscheidung.*30\.06\.2026überfällig/);
    await expect
      .element(page.getByRole("row").filter({ hasText: "Zweite Schulungsrunde" }))
      .toHaveTextContent(/Leitung Zentrale Dienste.*E-Akte.*Gelb.*Projekt steuert selbst/);
    const heads = page.getByRole("row", { expanded: true }).elements();
    expect(heads.map((head) => head.textContent)).toEqual([
      "Bürgermeister1",
      "Leitung Zentrale Dienste2",
      "Niemand benannt1",
    ]);
    // The pointer shades the row: what is late must stay legible on it.
    await decision.hover();
    expect(await axeFindings()).toEqual([]);
  });

  test("shows what was counted, and leads to the report", async () => {
    await smallPortfolio();
    await renderPage(area, options);
    await page.getByRole("button", { name: "1 zu entscheiden" }).click();
    const link = page.getByRole("row").getByRole("link");
    await expect.poll(() => link.elements().length).toBe(1);
    await link.click();
    const heading = page.getByRole("heading", { name: "Statusberichte" });
    await expect.element(heading).toHaveFocus();
  });
});
