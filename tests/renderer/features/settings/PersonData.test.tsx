import { undo } from "@renderer/data/command";
import { logExport } from "@renderer/data/commands/exports";
import { createRecord, updateRecord } from "@renderer/data/commands/records";
import { loadSample } from "@renderer/data/commands/sample";
import { tableOf } from "@renderer/data/db";
import type { ErasureReport } from "@renderer/data/erasure";
import { recordById } from "@renderer/data/queries/workspace";
import { OverviewPage } from "@renderer/features/overview/OverviewPage";
import { SettingsArea } from "@renderer/features/settings/SettingsArea";
import type { Person } from "@shared/domain/organisation/person";
import { yearAfter } from "@shared/domain/organisation/review";
import type { Forgotten } from "@shared/domain/traces/forgetting";
import { strFromU8, unzipSync } from "fflate";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { type PlayedHost, playHost } from "../../playedHost";
import { axeFindings, eventually, openEmptyWorkspace, renderPage } from "../../renderPage";

/** What was asked to be erased; the erasing itself has its own tests. */
const erased: Omit<Forgotten, "at">[] = [];
vi.mock("@renderer/data/erasure", () => ({
  eraseTraces: async (what: Omit<Forgotten, "at">): Promise<ErasureReport> => {
    erased.push(what);
    const backup = {
      file: "1.agenda",
      seq: 1,
      time: new Date(2026, 0, 2, 10).toISOString(),
      reason: "work" as const,
      bytes: 1,
      sha256: "",
      stateHash: "",
      goneOn: "2026-07-01",
    };
    return {
      records: 3,
      entries: 4,
      backups: 5,
      left: [{ backup, reason: "unreadable" }],
      secondPlaceLeft: true,
      engineLeft: true,
    };
  },
}));

const personNamed = async (name: string): Promise<Person> => {
  const found = (await tableOf("persons").toArray()).find(({ displayName }) => displayName === name);
  if (!found) throw new Error(`${name} is not there`);
  return found;
};
const today = new Date().toISOString().slice(0, 10);
const choose = (name: string) => page.getByRole("button", { name, exact: true }).click();

beforeEach(async () => {
  await openEmptyWorkspace();
  await loadSample();
});

describe("a person's data", () => {
  let host: PlayedHost;
  beforeEach(async () => {
    host = playHost();
    await renderPage(<SettingsArea />, { path: "/settings/people?view=persons" });
    await choose("Ines Talbach");
  });
  afterEach(() => host.restore());

  test("leaves as one zip, Word first, with everything about this person, and is noted as an export", async () => {
    await choose("Auskunft speichern");
    await eventually(() => expect(host.saved).toHaveLength(1));
    const [file] = host.saved;
    const parts = unzipSync(file?.bytes ?? new Uint8Array());
    expect(Object.keys(parts)).toEqual([expect.stringMatching(/^Auskunft_.*\.docx$/), "angaben.json"]);
    expect(strFromU8(Object.values(parts)[0]?.slice(0, 2) ?? new Uint8Array())).toBe("PK");
    const { id } = await personNamed("Ines Talbach");
    const content = JSON.parse(strFromU8(parts["angaben.json"] ?? new Uint8Array()));
    expect(content).toMatchObject({
      format: "agendalotse-person",
      person: { id, displayName: "Ines Talbach" },
    });
    expect(content.references).toContainEqual(
      expect.objectContaining({
        kind: "projects",
        fields: [expect.objectContaining({ field: "ownerPersonId" })],
      }),
    );
    expect(content.history.length).toBeGreaterThan(0);
    await eventually(async () =>
      expect(await tableOf("exportLog").toArray()).toMatchObject([{ containsPersonIds: [id] }]),
    );
  });

  test("is restricted and marked so in the list", async () => {
    await page.getByRole("switch", { name: "Gesperrt" }).click();
    await expect.element(page.getByRole("row", { name: /Ines Talbach/ }).getByText("gesperrt")).toBeVisible();
    expect((await personNamed("Ines Talbach")).restricted).toBe(true);
    await page.getByRole("switch", { name: "Gesperrt" }).click();
    await eventually(async () => expect(await personNamed("Ines Talbach")).not.toHaveProperty("restricted"));
  });

  test("gets a day of review, suggested a year after the entry was made or, where that has passed, in a year", async () => {
    await page.getByRole("button", { name: /^Vorschlag übernehmen/ }).click();
    const { createdAt } = await personNamed("Ines Talbach");
    const suggested = yearAfter(new Date(createdAt).toLocaleDateString("sv"));
    const expected = suggested < today ? yearAfter(today) : suggested;
    await eventually(async () => expect((await personNamed("Ines Talbach")).reviewOn).toBe(expected));
    expect(await axeFindings()).toEqual([]);
  });
});

describe("the yearly review", () => {
  test("lists what is due, oldest first; what is still needed is due again in a year", async () => {
    const { id } = await personNamed("Ines Talbach");
    await updateRecord("persons", id, { reviewOn: "2025-02-03" });
    await createRecord("projects", { title: "Altes Projekt", reviewOn: "2024-01-05" });
    await renderPage(<SettingsArea />, { path: "/settings/people?view=review" });
    const rows = page.getByRole("row");
    await expect.element(rows.nth(1)).toHaveTextContent(/05\.01\.2024überfälligProjekt:.*Altes Projekt/);
    await expect.element(rows.nth(2)).toHaveTextContent(/03\.02\.2025überfälligPerson:Ines Talbach/);
    expect(await axeFindings()).toEqual([]);
    await page.getByRole("button", { name: /^Ines Talbach ist noch nötig/ }).click();
    await eventually(async () => expect((await personNamed("Ines Talbach")).reviewOn).toBe(yearAfter(today)));
    await expect.element(page.getByText("Ines Talbach")).not.toBeInTheDocument();
    await undo();
    await expect.element(page.getByText("Ines Talbach")).toBeVisible();
  });

  test("names the retention date where that comes first; keeping somebody longer moves it by a year", async () => {
    const { id } = await personNamed("Ines Talbach");
    await updateRecord("persons", id, { reviewOn: "2025-02-03", retentionUntil: "2024-12-31" });
    await renderPage(<SettingsArea />, { path: "/settings/people?view=review" });
    const row = page.getByRole("row").nth(1);
    await expect.element(row).toHaveTextContent(/31\.12\.2024Aufbewahrungsfristüberfällig.*Ines Talbach/);
    await page.getByRole("button", { name: "Ines Talbach ein Jahr länger aufbewahren" }).click();
    const next = yearAfter(today);
    await eventually(async () =>
      expect(await personNamed("Ines Talbach")).toMatchObject({ reviewOn: next, retentionUntil: next }),
    );
  });

  test("lists a process on the day set for it; looked at, it says so", async () => {
    const { id } = await createRecord("processes", { name: "Hund anmelden", reviewOn: "2024-01-05" });
    await renderPage(<SettingsArea />, { path: "/settings/people?view=review" });
    await page.getByRole("button", { name: /Hund anmelden ist noch nötig/ }).click();
    await eventually(async () =>
      expect(await recordById("processes", id)).toMatchObject({
        reviewOn: yearAfter(today),
        lastReviewed: today,
      }),
    );
  });

  test("says so when there is nothing to look at", async () => {
    await openEmptyWorkspace();
    await renderPage(<SettingsArea />, { path: "/settings/people?view=review" });
    await expect.element(page.getByText(/^Bis Ende \d{4} ist nichts zu prüfen$/)).toBeVisible();
  });

  test("stands in the overview only once a day somebody set lies within the weeks it looks ahead", async () => {
    const { id } = await personNamed("Ines Talbach");
    await updateRecord("persons", id, { reviewOn: yearAfter(today) });
    await renderPage(<OverviewPage />);
    await expect.element(page.getByRole("region", { name: "Fällig" }).getByRole("table")).toBeVisible();
    await expect.element(page.getByRole("link", { name: /^Noch nötig/ })).not.toBeInTheDocument();
    await updateRecord("persons", id, { reviewOn: today });
    await expect
      .element(page.getByRole("link", { name: "Noch nötig? 1 Eintrag prüfen" }))
      .toHaveAttribute("href", "/settings/people?view=review");
    await updateRecord("persons", id, { reviewOn: "2025-02-03" });
    await expect.element(page.getByText("überfällig seit 03.02.2025")).toBeVisible();
  });
});

describe.each(["de", "en"] as const)("forgetting a person (%s)", (language) => {
  const isGerman = language === "de";
  const words = isGerman
    ? { open: "Person vergessen …", add: "Weiteres Wort", button: "Hinzufügen", run: "Endgültig vergessen" }
    : { open: "Forget person …", add: "Another word", button: "Add", run: "Forget for good" };
  const stone = isGerman ? "gelöschte Person 1" : "deleted person 1";
  const place = page.getByRole("listitem").filter({ hasText: "Idee von" });
  let id = "";
  beforeEach(async () => {
    erased.length = 0;
    await createRecord("inboxItems", { text: "Idee von Ines Talbach: Frau Talbachs Liste, it-alt" });
    id = (await personNamed("Ines Talbach")).id;
    await logExport({
      exportedAt: new Date().toISOString(),
      deliverable: "agenda",
      title: "Agenda",
      fileName: "Agenda-Entwurf.docx",
      language: "de",
      audience: "internal",
      containsPersonIds: [id],
    });
    await renderPage(<SettingsArea />, {
      language,
      path: `/settings/people?item=${id}`,
      scheme: isGerman ? "light" : "dark",
    });
    await choose(words.open);
  });

  test("shows the words and where they stand, hands over what was decided, and tells what is left", async () => {
    await expect.element(place.getByText("Ines Talbach", { exact: true })).toBeVisible();
    const stays = page.getByText(
      isGerman ? /^Steht auch an 1 Stelle für sich/ : /^Also stands alone in 1 place/,
    );
    await expect.element(stays).toBeVisible();
    await page.getByRole("checkbox", { name: /^Talbach / }).click();
    await expect.element(stays).not.toBeInTheDocument();
    await page.getByRole("textbox", { name: words.add }).fill("it-alt");
    await choose(words.button);
    await expect.element(place).toHaveTextContent(isGerman ? /3-mal/ : /3 times/);
    expect(await axeFindings()).toEqual([]);
    await choose(words.run);
    const dialog = page.getByRole("dialog");
    await expect.element(dialog.getByRole("status")).toHaveTextContent(stone);
    await expect.element(dialog.getByText("Agenda-Entwurf.docx")).toBeVisible();
    const held = dialog.getByText(isGerman ? /vom 02\.01\.2026, 10:00 kann/ : /2 Jan\w* 2026/);
    await expect.element(held).toHaveTextContent(isGerman ? /spätestens am 01\.07\.2026/ : /1 Jul\w* 2026/);
    await expect.element(dialog.getByText(isGerman ? /Websitedaten/ : /site data/)).toBeVisible();
    expect(await axeFindings()).toEqual([]);
    expect(erased).toMatchObject([{ personId: id, replacement: stone }]);
    expect(erased[0]?.words).toEqual(
      expect.arrayContaining(["Ines Talbach", "Talbach, Ines", "Talbach", "it-alt"]),
    );
  });

  test("refuses a word that is too short or stands in the replacement", async () => {
    for (const typed of ["a", isGerman ? "gelöschte" : "deleted"]) {
      await page.getByRole("textbox", { name: words.add }).fill(typed);
      await choose(words.button);
      await expect.element(page.getByRole("textbox", { name: words.add })).toBeInvalid();
      expect(page.getByRole("dialog").getByRole("checkbox").elements()).toHaveLength(4);
    }
    expect(erased).toEqual([]);
  });
});
