import { updateRecord } from "@renderer/data/commands/records";
import { tableOf } from "@renderer/data/db";
import { replaceHost } from "@renderer/desktop";
import { ProjectsArea } from "@renderer/features/projects/ProjectsArea";
import { today } from "@renderer/ui/today";
import type { CallHost, FileToSave } from "@shared/desktop";
import { quarterAfter, quarterOf } from "@shared/domain/projects/quarters";
import { formatIn } from "@shared/i18n/format";
import { axeFindings, eventually, openEmptyWorkspace, renderPage } from "@tests/renderer/renderPage";
import { Route, Routes } from "react-router";
import { beforeEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { smallPortfolio } from "./fixture";

const area = (
  <Routes>
    <Route path="/projects/*" element={<ProjectsArea />} />
  </Routes>
);
const options = { path: "/projects/load" };
const format = formatIn("de");
const now = quarterOf(today());
/** A project that lies wholly in the present quarter. */
const thisQuarter = { startPlan: now, endPlan: now, startActual: undefined, endActual: undefined };

beforeEach(async () => {
  sessionStorage.clear();
  await openEmptyWorkspace();
});

const rowOf = (name: string | RegExp) =>
  page
    .getByRole("table", { name: "Personentage je Fachbereich und Quartal" })
    .getByRole("row")
    .filter({ hasText: name });

describe("the load of the departments", () => {
  test("says what to do while no effort is known", async () => {
    await smallPortfolio();
    await renderPage(area, options);
    await expect.element(page.getByText("Noch kein Aufwand bekannt")).toBeInTheDocument();
    await expect.element(page.getByText("4 Projekte ohne Aufwand")).toBeInTheDocument();
    expect(await axeFindings()).toEqual([]);
  });

  test("stands per quarter in figures, with what is not divided, and leaves as a file", async () => {
    const { files, centre } = await smallPortfolio();
    await updateRecord("projects", files.id, {
      ...thisQuarter,
      effortDays: 60,
      unitEfforts: [{ orgUnitId: centre.id, days: 45.5 }],
    });
    await renderPage(area, options);
    await expect.element(rowOf("FB 1")).toHaveTextContent(/^FB 1045,50{7}0045,5$/);
    await expect.element(rowOf("Noch nicht aufgeteilt")).toHaveTextContent(/014,50{7}0014,5$/);
    await expect.element(rowOf(/^Summe/)).toHaveTextContent(/^Summe0600/);
    await expect.element(rowOf("Vollzeitstellen")).toHaveTextContent(/–1,20/);
    await page.getByRole("button", { name: "FB 1", expanded: false }).click();
    const ofUnit = page.getByRole("table", { name: "FB 1: Personentage je Projekt und Quartal" });
    await expect
      .element(ofUnit.getByRole("row").filter({ hasText: "E-Akte" }))
      .toHaveTextContent(/Einführung der E-Akte045,50{7}0045,5$/);
    await page.getByText(/1 Projekt, dessen Aufwand nicht ganz/).click();
    await expect
      .element(page.getByRole("listitem").getByRole("link", { name: /Einführung der E-Akte/ }))
      .toBeVisible();
    expect(await axeFindings()).toEqual([]);

    const saved: FileToSave[] = [];
    const restore = replaceHost((async (channel: string, file: FileToSave) => {
      if (channel === "file.save") saved.push(file);
      return { name: file.suggestedName };
    }) as unknown as CallHost);
    await page.getByRole("button", { name: "Tabelle weitergeben" }).first().click();
    await page.getByRole("menuitem", { name: /CSV/ }).click();
    await eventually(() => expect(saved).toHaveLength(1));
    restore();
    const text = new TextDecoder().decode(saved[0]?.bytes);
    expect(text).toContain(`Fachbereich;davor;${format.quarter(now)};`);
    expect(text).toContain("FB 1;0;45,5;");
  });

  test("moves by a year, and what left the window stays counted", async () => {
    const { files, centre } = await smallPortfolio();
    await updateRecord("projects", files.id, {
      ...thisQuarter,
      unitEfforts: [{ orgUnitId: centre.id, days: 30 }],
    });
    await renderPage(area, options);
    await page.getByRole("button", { name: "Ein Jahr später" }).click();
    await expect
      .element(page.getByRole("columnheader", { name: format.quarter(quarterAfter(now, 4)) }))
      .toBeInTheDocument();
    await expect.element(rowOf("FB 1")).toHaveTextContent(/^FB 1300{8}0030$/);
  });

  test("is entered on the project's page, department by department", async () => {
    const { files, office } = await smallPortfolio();
    await updateRecord("projects", files.id, { orgUnitIds: [office.id], effortDays: 20 });
    await renderPage(area, { path: `/projects/${files.id}?part=schedule` });
    const efforts = page.getByRole("group", { name: "Aufwand je Fachbereich" });
    await efforts.getByRole("textbox", { name: "FB 1" }).fill("12,5");
    await efforts.getByRole("textbox", { name: "FB 3" }).fill("4");
    await userEvent.keyboard("{Tab}");
    await expect.element(efforts.getByText(/Zusammen 16,5 Personentage; 3,5 sind/)).toBeInTheDocument();
    const stored = await tableOf("projects").get(files.id);
    expect(stored?.unitEfforts?.map(({ days }) => days)).toEqual([12.5, 4]);
  });

  test("offers the departments' sum where the project names no effort, or less", async () => {
    const { files, centre } = await smallPortfolio();
    await updateRecord("projects", files.id, { unitEfforts: [{ orgUnitId: centre.id, days: 375 }] });
    await renderPage(area, { path: `/projects/${files.id}?part=schedule` });
    const efforts = page.getByRole("group", { name: "Aufwand je Fachbereich" });
    await expect.element(efforts.getByText(/^Summe der Fachbereiche: 375 Personentage; oben/)).toBeVisible();
    await efforts.getByRole("button", { name: "Summe als Aufwand übernehmen" }).click();
    await expect.element(page.getByRole("textbox", { name: "Aufwand in Personentagen" })).toHaveValue("375");
    await expect.element(efforts.getByText("Zusammen 375 Personentage, alles aufgeteilt.")).toBeVisible();
    await updateRecord("projects", files.id, { effortDays: 300 });
    await expect.element(efforts.getByText(/375 Personentage, 75 mehr als oben genannt/)).toBeVisible();
    await expect.element(efforts.getByRole("button", { name: "Summe als Aufwand übernehmen" })).toBeVisible();
  });
});
