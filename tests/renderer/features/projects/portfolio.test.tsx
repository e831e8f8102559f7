import { undo } from "@renderer/data/command";
import { updateRecord } from "@renderer/data/commands/records";
import { tableOf } from "@renderer/data/db";
import { replaceHost } from "@renderer/desktop";
import { ProjectsArea } from "@renderer/features/projects/ProjectsArea";
import type { CallHost, FileToSave } from "@shared/desktop";
import { readTableSource } from "@shared/transfer/readSource";
import { axeFindings, openEmptyWorkspace, renderPage } from "@tests/renderer/renderPage";
import { Route, Routes } from "react-router";
import { beforeEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { smallPortfolio } from "./fixture";

const area = (
  <Routes>
    <Route path="/projects/*" element={<ProjectsArea />} />
  </Routes>
);
const options = { path: "/projects" };

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

describe("the portfolio", () => {
  test("is empty at first and says what to do", async () => {
    await renderPage(area, options);
    await expect.element(page.getByText("Noch keine Projekte")).toBeInTheDocument();
    expect(await axeFindings()).toEqual([]);
  });

  test("shows the projects with light in words, goals and who drives them", async () => {
    await smallPortfolio();
    await renderPage(area, options);
    const row = page.getByRole("row").filter({ hasText: "Einführung der E-Akte" });
    await expect
      .element(row)
      .toHaveTextContent(/P-01.*Umsetzung.*Grün.*Z-2\.1.*FB 1.*Leitung Zentrale Dienste/);
    await expect
      .element(page.getByRole("row").filter({ hasText: "Ämterübergreifende Schulungen" }))
      .toHaveTextContent(/Rot.*mit Begründung.*überfällig/);
  });

  test("does not name a restricted person, since the list leaves as CSV as it is shown", async () => {
    await smallPortfolio();
    const owner = (await tableOf("persons").toArray()).find(
      ({ displayName }) => displayName === "Leitung Zentrale Dienste",
    );
    await updateRecord("persons", owner?.id ?? "", { restricted: true });
    await renderPage(area, options);
    const row = page.getByRole("row").filter({ hasText: "Einführung der E-Akte" });
    await expect.element(row).toHaveTextContent(/gesperrt/);
    await expect.element(row).not.toHaveTextContent(/Leitung Zentrale Dienste/);
  });

  test("sorts by title as German does", async () => {
    await smallPortfolio();
    await renderPage(area, options);
    await page.getByRole("button", { name: "Titel", exact: true }).click();
    await expect
      .poll(titles)
      .toEqual([
        "Ämterübergreifende Schulungen",
        "Bürgerportal",
        "Einführung der E-Akte",
        "Neue Internetseite",
        "WLAN im Rathaus",
      ]);
  });

  test("shows projects without a goal in one click, and all again in another", async () => {
    await smallPortfolio();
    await renderPage(area, options);
    const fact = page.getByRole("button", { name: "1 ohne Ziel" });
    await fact.click();
    await expect.poll(titles).toEqual(["WLAN im Rathaus"]);
    await expect.element(fact).toHaveAttribute("aria-pressed", "true");
    await fact.click();
    await expect.poll(titles).toHaveLength(5);
  });

  test("groups by goal, and a project with two goals stands in both", async () => {
    await smallPortfolio();
    await renderPage(area, options);
    await page.getByRole("button", { name: "Gruppieren" }).click();
    await page.getByRole("menuitemradio", { name: "Ziele" }).click();
    await expect
      .element(page.getByRole("row", { name: "Z-1.1 Alle Leistungen online 2" }))
      .toBeInTheDocument();
    await expect
      .element(page.getByRole("row", { name: "Z-2.1 Papierlose Verwaltung 2" }))
      .toBeInTheDocument();
    expect(titles().filter((title) => title === "Bürgerportal")).toHaveLength(2);
  });

  test("keeps an arrangement under a name, brings it back, and undo brings back a deleted one", async () => {
    await smallPortfolio();
    await renderPage(area, options);
    await page.getByRole("button", { name: "1 mit roter Ampel" }).click();
    await page.getByRole("button", { name: "Ansicht: Alle Projekte" }).click();
    await page.getByRole("menuitem", { name: "Als Ansicht speichern …" }).click();
    await page.getByRole("textbox", { name: "Name der Ansicht" }).fill("Für die Führungsrunde");
    await page.getByRole("button", { name: "Speichern" }).click();
    const named = page.getByRole("button", { name: "Ansicht: Für die Führungsrunde" });
    await expect.element(named).toBeInTheDocument();

    await named.click();
    await page.getByRole("menuitemradio", { name: "Alle Projekte" }).click();
    await expect.poll(titles).toHaveLength(5);
    await page.getByRole("button", { name: "Ansicht: Alle Projekte" }).click();
    await page.getByRole("menuitemradio", { name: "Für die Führungsrunde" }).click();
    await expect.poll(titles).toEqual(["Ämterübergreifende Schulungen"]);

    await named.click();
    await page.getByRole("menuitem", { name: "Ansicht „Für die Führungsrunde“ löschen" }).click();
    await expect.poll(() => tableOf("savedViews").count()).toBe(0);
    await undo();
    await expect
      .poll(async () => (await tableOf("savedViews").toArray())[0]?.name)
      .toBe("Für die Führungsrunde");
  });

  test("saves what it shows as CSV and as workbook: semicolons, German dates, the chosen columns", async () => {
    const saved: FileToSave[] = [];
    const restore = replaceHost((async (channel: string, args: FileToSave) => {
      if (channel === "file.save") saved.push(args);
      return { name: args.suggestedName };
    }) as unknown as CallHost);
    await smallPortfolio();
    await renderPage(area, options);
    await page.getByRole("button", { name: "1 ohne Ziel" }).click();
    await page.getByRole("button", { name: "Tabelle weitergeben" }).click();
    await page.getByRole("menuitem", { name: "Als CSV speichern" }).click();
    await expect.poll(() => saved).toHaveLength(1);
    await page.getByRole("button", { name: "Tabelle weitergeben" }).click();
    await page.getByRole("menuitem", { name: "Als Excel-Mappe speichern" }).click();
    await expect.poll(() => saved).toHaveLength(2);
    restore();
    const workbook = readTableSource({
      name: saved[1]?.suggestedName ?? "",
      bytes: saved[1]?.bytes ?? new Uint8Array(),
    });
    expect(workbook.rows.map(({ cells }) => cells.slice(0, 3).map(({ text }) => text))).toEqual([
      ["Nummer", "Titel", "Phase"],
      ["P-03", "WLAN im Rathaus", "Idee"],
    ]);
    expect(saved[0]?.suggestedName).toMatch(/^Projekte_\d{4}-\d{2}-\d{2}\.csv$/);
    expect(new TextDecoder("utf-8", { ignoreBOM: true }).decode(saved[0]?.bytes)).toBe(
      "\uFEFFNummer;Titel;Phase;Ampel;Ziele;Federführung;Kümmerer/in;Ende geplant\r\nP-03;WLAN im Rathaus;Idee;unbewertet;;;;\r\n",
    );
  });

  test("leads to a new paper about all chosen projects", async () => {
    const { wifi, portal } = await smallPortfolio();
    await renderPage(area, options);
    await page.getByRole("checkbox", { name: "„WLAN im Rathaus“ auswählen" }).click();
    await page.getByRole("checkbox", { name: "„Bürgerportal“ auswählen" }).click();
    await expect
      .element(page.getByRole("link", { name: "Vorlage anlegen" }))
      .toHaveAttribute("href", `/documents/papers?new=projects:${wifi.id},projects:${portal.id}`);
  });

  test("changes the phase of several projects at once", async () => {
    const { wifi, portal } = await smallPortfolio();
    await renderPage(area, options);
    await page.getByRole("checkbox", { name: "„WLAN im Rathaus“ auswählen" }).click();
    await page.getByRole("checkbox", { name: "„Bürgerportal“ auswählen" }).click();
    await page.getByRole("button", { name: "Phase ändern" }).click();
    await page.getByRole("menuitem", { name: "Umsetzung" }).click();
    await expect.poll(async () => (await tableOf("projects").get(wifi.id))?.phase).toBe("running");
    await undo();
    expect((await tableOf("projects").get(portal.id))?.phase).toBe("planning");
  });

  test("deletes a project by key, goes on at the next one, and undo brings it back", async () => {
    const { files } = await smallPortfolio();
    await renderPage(area, options);
    const row = page.getByRole("row").filter({ hasText: "Einführung der E-Akte" });
    await expect.element(row).toBeInTheDocument();
    (row.element() as HTMLElement).focus();
    await userEvent.keyboard("{Delete}");
    await expect.poll(titles).toHaveLength(4);
    await expect.poll(() => document.activeElement?.textContent).toContain("Bürgerportal");
    await undo();
    expect((await tableOf("projects").get(files.id))?.title).toBe("Einführung der E-Akte");
  });

  test("puts projects into the archive, shows it on request and brings them back", async () => {
    await smallPortfolio();
    await renderPage(area, options);
    await page.getByRole("checkbox", { name: "„Neue Internetseite“ auswählen" }).click();
    await page.getByRole("button", { name: "Archivieren" }).click();
    await expect.poll(titles).toHaveLength(4);
    await page.getByRole("button", { name: "1 im Archiv" }).click();
    await expect.poll(titles).toEqual(["Neue Internetseite"]);
    await page.getByRole("checkbox", { name: "„Neue Internetseite“ auswählen" }).click();
    await page.getByRole("button", { name: "Aus dem Archiv holen" }).click();
    await page.getByRole("button", { name: "0 im Archiv" }).click();
    await expect.poll(titles).toHaveLength(5);
  });

  test("takes a new project with few words and opens its page", async () => {
    await smallPortfolio();
    await renderPage(area, options);
    await page.getByRole("button", { name: "Projekt anlegen" }).click();
    await page.getByRole("textbox", { name: "Titel" }).fill("Ratsinformation");
    await userEvent.keyboard("{Enter}");
    await expect
      .element(page.getByRole("heading", { level: 1, name: "P-06 Ratsinformation" }))
      .toBeInTheDocument();
  });

  test("stays as it was while somebody looks at a project", async () => {
    await smallPortfolio();
    await renderPage(area, options);
    await page.getByRole("button", { name: "1 ohne Ziel" }).click();
    await page.getByRole("link", { name: "WLAN im Rathaus" }).click();
    await page.getByRole("link", { name: "Projekte", exact: true }).click();
    await expect.poll(titles).toEqual(["WLAN im Rathaus"]);
  });

  test.each([
    ["Tabelle", "de"],
    ["Tafel", "de"],
    ["Zeitachse", "de"],
    ["Table", "en"],
    ["Board", "en"],
    ["Timeline", "en"],
  ] as const)("has nothing for axe to find as %s (%s)", async (mode, language) => {
    await smallPortfolio();
    await renderPage(area, { ...options, language });
    await page.getByText(mode, { exact: true }).click();
    await expect.element(page.getByText("Einführung der E-Akte")).toBeInTheDocument();
    expect(await axeFindings()).toEqual([]);
  });
});
