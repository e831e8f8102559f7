import { undo } from "@renderer/data/command";
import { addDependency } from "@renderer/data/commands/projects";
import { createRecord } from "@renderer/data/commands/records";
import { tableOf } from "@renderer/data/db";
import { wholeWorkspace } from "@renderer/data/queries/workspace";
import { ProjectsArea } from "@renderer/features/projects/ProjectsArea";
import type { Language } from "@shared/i18n/words";
import { axeFindings, openEmptyWorkspace, renderPage } from "@tests/renderer/renderPage";
import { Route, Routes } from "react-router";
import { beforeEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { smallPortfolio } from "./fixture";

beforeEach(async () => {
  sessionStorage.clear();
  await openEmptyWorkspace();
});

const show = (id: string, language: Language = "de") =>
  renderPage(
    <Routes>
      <Route path="/projects/*" element={<ProjectsArea />} />
    </Routes>,
    { path: `/projects/${id}`, language },
  );
const region = (name: string) => page.getByRole("region", { name, exact: true });
const missing = () => page.getByRole("list", { name: "Was noch fehlt" });

describe("a project's page", () => {
  test("says when the project is gone", async () => {
    await show(crypto.randomUUID());
    await expect.element(page.getByText("Dieses Projekt gibt es nicht mehr")).toBeInTheDocument();
  });

  test("names light, report day, goals with their effect, and other projects at the same goal", async () => {
    const { files } = await smallPortfolio();
    await show(files.id);
    await expect
      .element(page.getByRole("heading", { level: 1 }))
      .toHaveTextContent("P-01 Einführung der E-Akte");
    await expect.element(page.getByText("Bericht vom 01.05.2026")).toBeInTheDocument();
    const goal = region("Unterstützte Ziele").getByRole("article");
    await expect.element(goal).toHaveTextContent(/HF-2 Innere Verwaltung.*ohne Papier.*P-02 Bürgerportal/);
  });

  test("hints at a project of another unit that may be about the same, also a finished one", async () => {
    const { files } = await smallPortfolio();
    const office = await createRecord("orgUnits", { name: "Bauamt" });
    await createRecord("projects", { title: "E-Akte einführen", leadUnitId: office.id, phase: "completed" });
    await show(files.id);
    const hint = page.getByRole("alert").filter({ hasText: "Ähnlich in anderen Einheiten" });
    await expect.element(hint).toHaveTextContent(/E-Akte einführen \(Bauamt, abgeschlossen\)/);
    await hint.getByRole("link").click();
    await expect.element(page.getByRole("heading", { level: 1 })).toHaveTextContent("E-Akte einführen");
  });

  test("names the allies of the stakeholder register", async () => {
    const { wifi } = await smallPortfolio();
    const { id } = await createRecord("stakeholders", { label: "Personalrat", groupKind: "staff_council" });
    await show(wifi.id);
    await page.getByRole("combobox", { name: "Verbündete" }).click();
    await page.getByRole("option", { name: "Personalrat" }).click();
    await expect.poll(async () => (await tableOf("projects").get(wifi.id))?.allyIds).toEqual([id]);
  });

  test("saves the title while typing and refuses an empty one", async () => {
    const { wifi } = await smallPortfolio();
    await show(wifi.id);
    const title = page.getByRole("textbox", { name: "Titel des Projekts" });
    await title.fill("Offenes WLAN");
    await userEvent.keyboard("{Tab}");
    await expect.poll(async () => (await tableOf("projects").get(wifi.id))?.title).toBe("Offenes WLAN");
    await title.fill(" ");
    await userEvent.keyboard("{Tab}");
    await expect.element(page.getByText(/Bitte geben Sie einen Text ein/)).toBeInTheDocument();
    expect((await tableOf("projects").get(wifi.id))?.title).toBe("Offenes WLAN");
  });

  test("lists what is missing and leads to where it is entered", async () => {
    const { wifi } = await smallPortfolio();
    await show(wifi.id);
    await expect.element(missing()).toHaveTextContent(/Ziel oder Begründung.*Kümmerer.*Stellvertretung/);
    await missing().getByRole("button", { name: "Stellvertretung" }).click();
    await expect.element(page.getByRole("heading", { name: "Menschen" })).toHaveFocus();
  });

  test("takes a goal, and then nothing is missing there; without one it asks for a reason", async () => {
    const { wifi, online } = await smallPortfolio();
    await show(wifi.id);
    const goals = region("Unterstützte Ziele");
    await expect
      .element(goals.getByRole("textbox", { name: /Begründung, wenn ohne Ziel/ }))
      .toBeInTheDocument();
    await goals.getByRole("combobox", { name: "Ziel zuordnen" }).fill("Leistungen");
    await page.getByRole("option", { name: "Z-1.1 Alle Leistungen online" }).click();
    await expect.poll(async () => (await tableOf("projects").get(wifi.id))?.goalIds).toEqual([online.id]);
    await expect
      .element(goals.getByText("Die angestrebte Wirkung ist noch nicht beschrieben."))
      .toBeInTheDocument();
    await goals.getByRole("button", { name: "Zuordnung zu Z-1.1 aufheben" }).click();
    await expect.poll(async () => (await tableOf("projects").get(wifi.id))?.goalIds).toEqual([]);
  });

  test("adds milestones one after the other and marks a late one", async () => {
    const { files } = await smallPortfolio();
    await createRecord("milestones", { projectId: files.id, title: "Aktenplan", due: "2026-01-31" });
    await show(files.id);
    const section = region("Meilensteine");
    await expect.element(section.getByText("verspätet")).toBeInTheDocument();
    await section.getByRole("textbox", { name: "Neuer Meilenstein" }).fill("Erster Fachbereich");
    await userEvent.keyboard("{Enter}");
    await expect.element(section.getByRole("textbox", { name: "Neuer Meilenstein" })).toHaveValue("");
    await section.getByRole("textbox", { name: "Neuer Meilenstein" }).fill("Alle Fachbereiche");
    await userEvent.keyboard("{Enter}");
    await expect.poll(() => tableOf("milestones").count()).toBe(3);
  });

  test("shows the mix of the work in words", async () => {
    const { files } = await smallPortfolio();
    for (const [title, kind] of [
      ["Server", "technology"],
      ["Aktenplan", "organisation"],
      ["Ablage", "organisation"],
      ["Schulung", "people"],
    ] as const)
      await createRecord("workPackages", { projectId: files.id, title, kind });
    await show(files.id);
    await expect
      .element(region("Arbeitspakete").getByRole("figure"))
      .toHaveTextContent(/25.% Technik.*50.% Organisation.*25.% Menschen/);
  });

  test("refuses a dependency that would close a circle and names the chain", async () => {
    const { files, portal, training } = await smallPortfolio();
    await addDependency({ fromProjectId: portal.id, toProjectId: files.id });
    await addDependency({ fromProjectId: training.id, toProjectId: portal.id });
    await show(files.id);
    await page.getByRole("button", { name: "Abhängigkeit hinzufügen" }).click();
    await page.getByRole("combobox", { name: "Wartet auf das Projekt" }).fill("Schulungen");
    await page.getByRole("option", { name: /Ämterübergreifende Schulungen/ }).click();
    await page.getByRole("button", { name: "Hinzufügen", exact: true }).click();
    await expect
      .element(page.getByText(/P-01 wartet auf P-04, P-04 wartet auf P-02, und P-02 wartet auf P-01/))
      .toBeInTheDocument();
    expect(await tableOf("dependencies").count()).toBe(2);
  });

  test("asks a red report for the decision, by whom and by when, before it is saved", async () => {
    const { files } = await smallPortfolio();
    await show(files.id);
    await page.getByRole("button", { name: "Statusbericht schreiben" }).first().click();
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("radiogroup", { name: "Kosten" }).getByRole("radio", { name: "Rot" }).click();
    await expect.element(dialog.getByRole("status")).toHaveTextContent("Rot – Entscheidung nötig");
    await dialog.getByRole("button", { name: "Bericht speichern" }).click();
    await expect
      .element(dialog.getByText("Rot heißt: Jemand muss entscheiden. Bitte schreiben Sie, was."))
      .toBeInTheDocument();
    await dialog.getByRole("textbox", { name: "Entscheidungsbedarf" }).fill("20.000 Euro zusätzlich");
    await dialog.getByRole("textbox", { name: "Entscheidung durch" }).fill("Stadtrat");
    await dialog.getByRole("textbox", { name: "Entscheidung bis" }).fill("30.9.2026");
    await userEvent.keyboard("{Tab}");
    await dialog.getByRole("button", { name: "Bericht speichern" }).click();
    await expect
      .element(page.getByText("Entscheidung: 20.000 Euro zusätzlich – Stadtrat, bis 30.09.2026"))
      .toBeInTheDocument();
    await expect
      .element(region("Statusberichte").getByRole("listitem").getByText("schlechter als am 01.05.2026"))
      .toBeInTheDocument();
  });

  test("overrules the overall light only with a reason", async () => {
    const { files } = await smallPortfolio();
    await show(files.id);
    await page.getByRole("button", { name: "Statusbericht schreiben" }).first().click();
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("checkbox", { name: "Gesamtampel anders setzen" }).click();
    await dialog.getByRole("button", { name: "Bericht speichern" }).click();
    await expect
      .element(dialog.getByText("Bitte begründen Sie, warum die Gesamtampel abweicht."))
      .toBeInTheDocument();
    expect(await tableOf("statusReports").count()).toBe(2);
    expect(await axeFindings()).toEqual([]);
  });

  test("deletes the project with its parts, and undo brings all back", async () => {
    const { files } = await smallPortfolio();
    await createRecord("risks", { projectId: files.id, text: "Personal fehlt" });
    const before = await wholeWorkspace();
    await show(files.id);
    await page.getByRole("button", { name: "Weitere Aktionen" }).click();
    await page.getByRole("menuitem", { name: "Löschen" }).click();
    await expect.poll(() => tableOf("projects").count()).toBe(4);
    expect(await tableOf("risks").count()).toBe(0);
    await undo();
    expect(await wholeWorkspace()).toEqual(before);
  });

  test("needs no scrolling sideways at 200 % zoom", async () => {
    const { training } = await smallPortfolio();
    await createRecord("workPackages", { projectId: training.id, title: "Schulung", kind: "people" });
    await createRecord("risks", { projectId: training.id, text: "Personal fehlt" });
    await page.viewport(640, 400);
    await show(training.id);
    await expect.element(page.getByRole("heading", { level: 1 })).toBeInTheDocument();
    const { scrollWidth, clientWidth } = document.documentElement;
    await page.viewport(1280, 800);
    expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
  });

  test.each([["de"], ["en"]] as const)("has nothing for axe to find (%s)", async (language) => {
    const { training } = await smallPortfolio();
    await createRecord("milestones", { projectId: training.id, title: "Start" });
    await createRecord("workPackages", { projectId: training.id, title: "Schulung", kind: "people" });
    await createRecord("risks", { projectId: training.id, text: "Personal fehlt", probability: 5 });
    await addDependency({ fromProjectId: training.id, toText: "Förderbescheid" });
    await show(training.id, language);
    await expect.element(page.getByRole("heading", { level: 1 })).toBeInTheDocument();
    expect(await axeFindings()).toEqual([]);
  });
});
