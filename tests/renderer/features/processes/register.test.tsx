import { archiveRecord, createRecord, restoreRecord } from "@renderer/data/commands/records";
import { tableOf } from "@renderer/data/db";
import { ProcessesArea } from "@renderer/features/processes/ProcessesArea";
import { axeFindings, openEmptyWorkspace, renderPage } from "@tests/renderer/renderPage";
import { Route, Routes } from "react-router";
import { beforeEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";

const area = (
  <Routes>
    <Route path="/processes/*" element={<ProcessesArea />} />
  </Routes>
);

/** Everything the rating asks for; 75 points. */
const known = {
  casesPerYear: 1200,
  handlingMinutes: 45,
  potential: 4,
  mediaBreaks: 3,
  outsideEffect: 2,
  knowledgeLossRisk: 1,
  solutionAvailable: "standard",
  complexity: 2,
  departmentReadiness: 4,
  legalObstacle: false,
} as const;

beforeEach(openEmptyWorkspace);

describe("the process register", () => {
  test("is empty at first, says what to do, and opens the page of the first process", async () => {
    await renderPage(area, { path: "/processes" });
    await expect.element(page.getByText("Noch kein Prozess im Register")).toBeInTheDocument();
    expect(await axeFindings()).toEqual([]);
    await page.getByRole("button", { name: "Prozess anlegen" }).click();
    await userEvent.keyboard("Hundesteuer anmelden{Enter}");
    await expect
      .element(page.getByRole("heading", { level: 1, name: "PR-001 Hundesteuer anmelden" }))
      .toBeInTheDocument();
    expect(await axeFindings()).toEqual([]);
  });

  test("stands in the order of priority with duties on top, and as a matrix", async () => {
    await createRecord("processes", { name: "Kaum bekannt", potential: 4 });
    await createRecord("processes", { ...known, name: "Hundesteuer anmelden" });
    await createRecord("processes", { name: "Wohnsitz ummelden", mandatory: true });
    await renderPage(area, { path: "/processes" });
    await expect
      .element(page.getByRole("row").getByTitle(/^Gesetzliche Pflicht: steht im Register über allen/))
      .toHaveTextContent(/^Pflicht$/);
    const names = () =>
      page
        .getByRole("row")
        .getByRole("link")
        .elements()
        .map((link) => link.textContent);
    await expect.poll(names).toEqual(["Wohnsitz ummelden", "Hundesteuer anmelden", "Kaum bekannt"]);
    await expect
      .element(page.getByRole("row").filter({ hasText: "Hundesteuer anmelden" }))
      .toHaveTextContent(/PR-002.*1\s*75\s*100\s%\s*Zuerst/);
    await page.getByText("Matrix", { exact: true }).click();
    await expect
      .element(
        page.getByRole("region", { name: /^Zuerst/ }).getByRole("link", { name: "Hundesteuer anmelden" }),
      )
      .toBeInTheDocument();
    await expect.element(page.getByText(/2 Prozesse sind noch nicht eingeordnet/)).toBeInTheDocument();
    expect(await axeFindings()).toEqual([]);
  });

  test("weights that do not sum to 100 cannot be kept; others change the points", async () => {
    await createRecord("processes", { ...known, name: "Hundesteuer anmelden" });
    await renderPage(area, { path: "/processes" });
    await page.getByRole("button", { name: "Gewichte" }).click();
    await page.getByRole("textbox", { name: /^N1 / }).fill("15");
    await expect.element(page.getByText("Zusammen 95 Punkte. Es müssen 100 sein.")).toBeInTheDocument();
    await expect.element(page.getByRole("button", { name: "Übernehmen" })).toBeDisabled();
    await page.getByRole("textbox", { name: /^N2 / }).fill("20");
    await page.getByRole("button", { name: "Übernehmen" }).click();
    await expect
      .element(page.getByRole("row").filter({ hasText: "Hundesteuer anmelden" }))
      .toHaveTextContent(/76,3/);
    expect((await tableOf("registerSettings").toArray())[0]?.weights).toMatchObject({ N1: 15, N2: 20 });
  });

  test("lets the house say how far its maturity models reach, and rates a process by that", async () => {
    const { id } = await createRecord("processes", {
      ...known,
      name: "Hundesteuer anmelden",
      ozgModel: "1.1",
    });
    const { unmount } = await renderPage(area, { path: "/processes" });
    await page.getByRole("button", { name: "Gewichte" }).click();
    await page.getByRole("textbox", { name: "OZG 1.1" }).fill("5");
    await page.getByRole("button", { name: "Übernehmen" }).click();
    await expect
      .poll(async () => (await tableOf("registerSettings").toArray())[0]?.ozgMaximum)
      .toEqual({ "1.1": 5, "2.0": 7 });
    await unmount();
    await renderPage(area, { path: `/processes/${id}` });
    await page.getByRole("textbox", { name: /^Reifegrad|^Stufe/ }).fill("5");
    await userEvent.keyboard("{Tab}");
    await expect.poll(async () => (await tableOf("processes").get(id))?.ozgLevel).toBe(5);
  });
});

describe("the IT systems", () => {
  test("are added, named and counted by what depends on them", async () => {
    const { id } = await createRecord("itSystems", { name: "Einwohnerwesen" });
    await createRecord("processes", { name: "Wohnsitz ummelden", itSystemIds: [id] });
    await renderPage(area, { path: "/processes/systems" });
    const row = page.getByRole("row").filter({ hasText: "Einwohnerwesen" });
    await expect.element(row).toHaveTextContent(/Einwohnerwesen\s*Fachverfahren\s*1$/);
    await row.getByRole("button", { name: "Einwohnerwesen" }).click();
    const panel = page.getByRole("dialog", { name: "Fachverfahren" });
    await panel.getByRole("textbox", { name: "Hersteller" }).fill("Musterhaus");
    await expect.poll(async () => (await tableOf("itSystems").get(id))?.vendor).toBe("Musterhaus");
    expect(await axeFindings()).toEqual([]);
    await userEvent.keyboard("{Escape}");
    await page.getByRole("button", { name: "Fachverfahren anlegen" }).click();
    await panel.getByRole("textbox", { name: "Name" }).fill("Finanzwesen");
    await expect.element(page.getByRole("row").filter({ hasText: "Finanzwesen" })).toBeInTheDocument();
  });
});

describe("an emptied archive", () => {
  test("says so and leads back to the register", async () => {
    await createRecord("processes", { name: "Hundesteuer anmelden" });
    const { id } = await createRecord("processes", { name: "Wohnsitz ummelden" });
    await archiveRecord("processes", id);
    await renderPage(area, { path: "/processes" });
    await page.getByText("Archiv (1)").click();
    await expect.element(page.getByRole("row").filter({ hasText: "Wohnsitz" })).toBeInTheDocument();
    await restoreRecord("processes", id);
    await expect.element(page.getByText("Im Archiv liegt kein Prozess")).toBeInTheDocument();
    await page.getByText("Im Register", { exact: true }).click();
    await expect.element(page.getByRole("row").filter({ hasText: "Wohnsitz" })).toBeInTheDocument();
  });
});

describe("the page of a process", () => {
  test("works out hours, posts and points from what is entered, and says what is missing", async () => {
    const { id } = await createRecord("processes", {
      ...known,
      handlingMinutes: undefined,
      name: "Hundesteuer",
    });
    await renderPage(area, { path: `/processes/${id}` });
    const missing = page.getByRole("complementary", { name: "Was noch fehlt" });
    await expect.element(missing.getByText("Fälle und Bearbeitungszeit")).toBeInTheDocument();
    await page.getByRole("textbox", { name: "Bearbeitung je Fall (Minuten)" }).fill("45");
    await expect
      .element(page.getByText("Das bindet 900 Stunden im Jahr, also 0,56 Vollzeitstellen."))
      .toBeInTheDocument();
    await expect.element(page.getByText(/^75 von 100 Punkten: Zuerst/)).toBeInTheDocument();
    await expect.element(page.getByText(/^Rang 1: Bisher/)).toBeInTheDocument();
    await createRecord("processes", { ...known, name: "Gewerbe anmelden", potential: 2 });
    await createRecord("processes", { name: "Kaum bekannt" });
    await expect.element(page.getByText("Rang 1 von 2 eingeordneten Prozessen.")).toBeInTheDocument();
    await expect.element(missing.getByText("Fälle und Bearbeitungszeit")).not.toBeInTheDocument();
    await page.getByRole("textbox", { name: "Leistungsschlüssel (LeiKa)" }).fill("123");
    await expect.element(page.getByText(/Ein LeiKa-Schlüssel hat 14 Ziffern/)).toBeInTheDocument();
  });
});
