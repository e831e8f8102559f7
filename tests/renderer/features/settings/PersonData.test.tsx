import { undo } from "@renderer/data/command";
import { createRecord, updateRecord } from "@renderer/data/commands/records";
import { loadSample } from "@renderer/data/commands/sample";
import { tableOf } from "@renderer/data/db";
import { OverviewPage } from "@renderer/features/overview/OverviewPage";
import { ForgetDialog, type Forgetting } from "@renderer/features/settings/people/forget/ForgetDialog";
import { SettingsArea } from "@renderer/features/settings/SettingsArea";
import type { Person } from "@shared/domain/organisation/person";
import { yearAfter } from "@shared/domain/organisation/review";
import { strFromU8, unzipSync } from "fflate";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { page } from "vitest/browser";
import { type PlayedHost, playHost } from "../../playedHost";
import { axeFindings, eventually, openEmptyWorkspace, renderPage } from "../../renderPage";

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

  test("gets a day of review, suggested a year after the entry was made", async () => {
    await page.getByRole("button", { name: / übernehmen$/ }).click();
    await eventually(async () => {
      const { createdAt, reviewOn } = await personNamed("Ines Talbach");
      expect(reviewOn).toBe(yearAfter(new Date(createdAt).toLocaleDateString("sv")));
    });
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

  test("says so when there is nothing to look at", async () => {
    await openEmptyWorkspace();
    await renderPage(<SettingsArea />, { path: "/settings/people?view=review" });
    await expect.element(page.getByText(/^Bis Ende \d{4} ist nichts zu prüfen$/)).toBeVisible();
  });

  test("stands in the overview only once a day somebody set has passed", async () => {
    const { id } = await personNamed("Ines Talbach");
    await updateRecord("persons", id, { reviewOn: yearAfter(today) });
    await renderPage(<OverviewPage />);
    await expect.element(page.getByRole("region", { name: "Fällig" }).getByRole("table")).toBeVisible();
    await expect.element(page.getByRole("link", { name: /^Noch nötig/ })).not.toBeInTheDocument();
    await updateRecord("persons", id, { reviewOn: "2025-02-03" });
    await expect
      .element(page.getByRole("link", { name: "Noch nötig? 1 Eintrag prüfen" }))
      .toHaveAttribute("href", "/settings/people?view=review");
  });
});

describe.each(["de", "en"] as const)("forgetting a person (%s)", (language) => {
  const forgotten: Forgetting[] = [];
  beforeEach(async () => {
    forgotten.length = 0;
    await createRecord("inboxItems", { text: "Idee von Ines Talbach: Frau Talbachs Liste, it-alt" });
    await renderPage(
      <ForgetDialog
        person={await personNamed("Ines Talbach")}
        onForget={async (what) => forgotten.push(what)}
        onCancel={() => {}}
      />,
      { language },
    );
  });
  const words =
    language === "de"
      ? {
          add: "Weiteres Wort",
          button: "Hinzufügen",
          run: "Endgültig vergessen",
          stone: "gelöschte Person 1",
        }
      : { add: "Another word", button: "Add", run: "Forget for good", stone: "deleted person 1" };
  const place = page.getByRole("listitem").filter({ hasText: "Idee von" });

  test("shows the words, where they stand, and hands over what was decided", async () => {
    await expect.element(place.getByText("Ines Talbach", { exact: true })).toBeVisible();
    await page.getByRole("checkbox", { name: /^Talbach / }).click();
    await page.getByRole("textbox", { name: words.add }).fill("it-alt");
    await page.getByRole("button", { name: words.button }).click();
    await expect.element(place).toHaveTextContent(language === "de" ? /3-mal/ : /3 times/);
    expect(await axeFindings()).toEqual([]);
    await page.getByRole("button", { name: words.run }).click();
    await eventually(() => expect(forgotten).toHaveLength(1));
    const { id } = await personNamed("Ines Talbach");
    expect(forgotten[0]).toMatchObject({ personId: id, replacement: words.stone });
    expect(forgotten[0]?.words).toEqual(
      expect.arrayContaining(["Ines Talbach", "Talbach, Ines", "Talbach", "it-alt"]),
    );
  });

  test("refuses a word that is too short or stands in the replacement", async () => {
    for (const typed of ["a", language === "de" ? "gelöschte" : "deleted"]) {
      await page.getByRole("textbox", { name: words.add }).fill(typed);
      await page.getByRole("button", { name: words.button }).click();
      await expect.element(page.getByRole("textbox", { name: words.add })).toBeInvalid();
      expect(page.getByRole("checkbox").elements()).toHaveLength(4);
    }
  });
});
