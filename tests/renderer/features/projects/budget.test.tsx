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
const options = { path: "/projects/budget" };

beforeEach(async () => {
  sessionStorage.clear();
  await openEmptyWorkspace();
});

const sumOf = (name: RegExp) => page.getByRole("table").first().getByRole("row").filter({ hasText: name });

describe("the budget of the projects", () => {
  test("says what to do while no amount is known", async () => {
    await renderPage(area, options);
    await expect.element(page.getByText("Noch keine Beträge bekannt")).toBeInTheDocument();
    expect(await axeFindings()).toEqual([]);
  });

  test("is added up by field, source and year, each project once", async () => {
    const { files, portal, website } = await smallPortfolio();
    await updateRecord("projects", files.id, { fundingSource: "own" });
    await updateRecord("projects", portal.id, { budgetPlan: 5_000_000, fundingSource: "grant" });
    await updateRecord("projects", website.id, { budgetPlan: 100_000, budgetActual: 150_000 });
    await renderPage(area, options);
    await expect
      .element(sumOf(/Innere Verwaltung/))
      .toHaveTextContent(/1120\.000,00 €42\.500,00 €77\.500,00 €000/);
    await expect.element(sumOf(/mehrere Handlungsfelder/)).toHaveTextContent(/150\.000,00 €––001/);
    await expect.element(sumOf(/Bürgerservice/)).toHaveTextContent(/1\.000,00 €1\.500,00 €-500,00 €100/);
    await expect
      .element(sumOf(/^Summe/))
      .toHaveTextContent(/^Summe5171\.000,00 €44\.000,00 €77\.000,00 €123/);
    expect(await axeFindings()).toEqual([]);

    await page.getByText("Finanzierung", { exact: true }).first().click();
    await expect.element(sumOf(/nicht angegeben/)).toHaveTextContent(/^nicht angegeben31\.000,00 €/);
    await page.getByText("Jahr", { exact: true }).first().click();
    await expect.element(sumOf(/^2025/)).toHaveTextContent(/^202511\.000,00 €1\.500,00 €/);
    await expect.element(sumOf(/über mehrere Jahre/)).toHaveTextContent(/^über mehrere Jahre3170\.000,00 €/);
  });

  test("leaves out what was given up, and says so", async () => {
    const { files, website } = await smallPortfolio();
    await updateRecord("projects", website.id, { budgetPlan: 100_000, budgetActual: 50_000 });
    await updateRecord("projects", files.id, { phase: "cancelled" });
    await renderPage(area, options);
    await expect.element(sumOf(/^Summe/)).toHaveTextContent(/^Summe41\.000,00 €500,00 €500,00 €/);
    await expect.element(page.getByText(/abgebrochene und archivierte zählen nicht mit/)).toBeVisible();
    const row = page.getByRole("row").filter({ has: page.getByRole("link", { name: /E-Akte/ }) });
    await expect.element(row).toHaveTextContent(/abgebrochen$/);
  });

  test("shows the projects that spent too much", async () => {
    const { website } = await smallPortfolio();
    await updateRecord("projects", website.id, { budgetPlan: 100_000, budgetActual: 150_000 });
    await renderPage(area, options);
    await page.getByRole("button", { name: "1 überzogen" }).click();
    const links = page.getByRole("row").getByRole("link");
    await expect
      .poll(() => links.elements().map(({ textContent }) => textContent))
      .toEqual(["Neue Internetseite"]);
    await links.click();
    await expect.element(page.getByRole("heading", { name: "Termine & Budget" })).toHaveFocus();
  });
});
