import { createRecord } from "@renderer/data/commands/records";
import { AgendaArea } from "@renderer/features/agenda/AgendaArea";
import { Indicators } from "@renderer/features/agenda/indicators/Indicators";
import { ExportLog } from "@renderer/features/exports/ExportLog";
import { SettingsArea } from "@renderer/features/settings/SettingsArea";
import { today } from "@renderer/ui/today";
import { formatIn } from "@shared/i18n/format";
import { Route, Routes } from "react-router";
import { afterEach, beforeEach, expect, test } from "vitest";
import { page } from "vitest/browser";
import { type PlayedHost, playHost } from "../playedHost";
import { axeFindings, openEmptyWorkspace, renderPage } from "../renderPage";

let host: PlayedHost;
beforeEach(async () => {
  localStorage.clear();
  await openEmptyWorkspace();
  host = playHost();
});
afterEach(() => host.restore());

const confidential = { sensitivity: "confidential" } as const;
const year = today().slice(0, 4);

/** A page whose list leaves, with one entry that is confidential. */
type Given = {
  list: string;
  show: () => Promise<unknown>;
  lines: readonly [heading: string, open: string, closed: string];
};

async function showVersions() {
  await createRecord("agendas", { title: "Digitale Agenda", periodFrom: 2026, periodTo: 2031 });
  const version = { date: "2026-03-01", reason: "Klausur", author: "Stabsstelle", frozen: {} };
  await createRecord("agendaVersions", { ...version, number: "1.0", status: "decided" });
  await createRecord("agendaVersions", { ...version, ...confidential, number: "0.9", status: "superseded" });
  await renderPage(
    <Routes>
      <Route path="/agenda/*" element={<AgendaArea together={null} />} />
    </Routes>,
    { path: "/agenda/versions" },
  );
}

async function showPersons() {
  const unit = await createRecord("orgUnits", { name: "Hauptamt", shortName: "HA", kind: "office" });
  await createRecord("persons", { displayName: "Anna Beispiel", roleTitle: "Leitung", orgUnitId: unit.id });
  await createRecord("persons", { displayName: "Bert Muster", isExternal: true, ...confidential });
  await createRecord("persons", { displayName: "Carla Vorlage", restricted: true });
  await settings("/settings/people?view=persons");
}

async function showReview() {
  await createRecord("projects", { title: "E-Akte", reviewOn: `${year}-12-31` });
  await createRecord("persons", {
    displayName: "Bert Muster",
    retentionUntil: "2020-01-01",
    ...confidential,
  });
  await createRecord("persons", { displayName: "Carla Vorlage", reviewOn: "2020-01-01", restricted: true });
  await settings("/settings/people?view=review");
}

const settings = (path: string): Promise<unknown> => renderPage(<SettingsArea />, { path });

const [earlier, later] = ["2026-03-01T09:00:00.000Z", "2026-03-02T09:00:00.000Z"];
const moment = (iso: string) => formatIn("de").dateTime(iso);

async function showFiles() {
  const person = await createRecord("persons", { displayName: "Anna Beispiel" });
  const hidden = await createRecord("persons", { displayName: "Carla Vorlage", restricted: true });
  const file = { deliverable: "table", title: "Liste", language: "de" } as const;
  await createRecord("exportLog", {
    ...file,
    exportedAt: later,
    fileName: "Projekte.csv",
    audience: "internal",
    containsPersonIds: [person.id, hidden.id],
  });
  await createRecord("exportLog", {
    ...file,
    exportedAt: earlier,
    fileName: "Register.csv",
    audience: "confidential",
  });
  await renderPage(<ExportLog />);
}

const lists: Given[] = [
  {
    list: "Fassungen",
    show: showVersions,
    lines: [
      "Fassung;Datum;Status;Anlass;Verfasst von;Seither",
      "Fassung 1.0;01.03.2026;beschlossen;Klausur;Stabsstelle;1 neu",
      "Fassung 0.9;01.03.2026;abgelöst;Klausur;Stabsstelle;1 neu",
    ],
  },
  {
    list: "Menschen und Funktionen",
    show: showPersons,
    lines: [
      "Name oder Funktion;Funktion;Organisationseinheit;Extern",
      "Anna Beispiel;Leitung;HA;",
      "Bert Muster;;;extern",
    ],
  },
  {
    list: `Bis Ende ${year} zu prüfen`,
    show: showReview,
    lines: [
      "Prüfen am;Anlass;Eintrag",
      `31.12.${year};;Projekt: P-01 E-Akte`,
      "01.01.2020;Aufbewahrungsfrist, überfällig;Person: Bert Muster",
    ],
  },
  {
    list: "Ausgegebene Dateien",
    show: showFiles,
    lines: [
      "Ausgegeben;Datei;Fassung;Für;Genannte Personen",
      `${moment(later)};Projekte.csv;;intern;Anna Beispiel, gesperrt`,
      `${moment(earlier)};Register.csv;;vertraulich;`,
    ],
  },
];

async function save(list: string): Promise<string[]> {
  const before = host.saved.length;
  await page.getByRole("menuitem", { name: "Als CSV speichern" }).click();
  await expect.poll(() => host.saved.length).toBe(before + 1);
  const file = host.saved.at(-1);
  expect(file?.suggestedName).toBe(`${list}_${today()}.csv`);
  return new TextDecoder().decode(file?.bytes).trim().split("\r\n");
}

const openMenu = (list: string) => page.getByRole("button", { name: `„${list}“ weitergeben` }).click();

test.each(lists)(
  "$list leaves as a table, without what is confidential on wish",
  async ({ list, show, lines: [heading, open, closed] }) => {
    await show();
    await openMenu(list);
    await expect.element(page.getByText("Enthält einen vertraulichen Eintrag")).toBeVisible();
    await expect.poll(axeFindings).toEqual([]);
    expect((await save(list)).sort()).toEqual([heading, open, closed].sort());
    await openMenu(list);
    await page.getByRole("menuitemcheckbox", { name: "Ohne die vertraulichen" }).click();
    const [first, ...rest] = await save(list);
    expect([first, rest]).toEqual([heading, expect.arrayContaining([open])]);
    expect(rest).not.toContain(closed);
  },
);

test.each([
  ["internal", 0],
  ["confidential", 1],
] as const)(
  "the measurements of an indicator leave as a table, as closed as its goal: %s",
  async (sensitivity, said) => {
    const goal = await createRecord("goals", { title: "Wege sparen", sensitivity });
    await createRecord("indicators", {
      goalId: goal.id,
      name: "Anteil online",
      unit: "%",
      measurements: [{ id: crypto.randomUUID(), date: "2026-03-01", value: 31.125, source: "Zählung" }],
    });
    await renderPage(<Indicators goal={goal} />);
    await page.getByRole("button", { name: /^Anteil online/ }).click();
    await openMenu("Anteil online");
    await expect.element(page.getByRole("menuitem", { name: "Als CSV speichern" })).toBeVisible();
    expect(page.getByText("Alle Einträge sind vertraulich").elements()).toHaveLength(said);
    expect(await save("Anteil online")).toEqual(["Datum;Wert (%);Quelle", "01.03.2026;31,125;Zählung"]);
  },
);
