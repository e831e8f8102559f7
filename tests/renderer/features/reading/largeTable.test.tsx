import { journalTable, readMeta, tableOf } from "@renderer/data/db";
import { TableReader } from "@renderer/data/workers/tableClient";
import { ReadingPage } from "@renderer/features/reading/ReadingPage";
import { type PlayedHost, playHost } from "@tests/renderer/playedHost";
import { openEmptyWorkspace, renderPage } from "@tests/renderer/renderPage";
import { strToU8 } from "fflate";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { page } from "vitest/browser";

let host: PlayedHost;
beforeEach(async () => {
  host = playHost();
  await openEmptyWorkspace();
});
afterEach(() => host.restore());

const rows = Array.from({ length: 50_000 }, (_, index) => `${index};Leistung ${index};${index % 900}`);
const file = { name: "gross.csv", bytes: strToU8(`ID;Prozess;Fallzahl\n${rows.join("\n")}`) };

describe("a file of 50,000 rows", () => {
  test("can be left while it is read and while it is compared", async () => {
    const reader = new TableReader(file);
    await expect(reader.look({}, () => reader.close())).rejects.toMatchObject({ code: "cancelled" });

    const again = new TableReader(file);
    const look = await again.look({});
    const ask = {
      target: "processes",
      mapping: look.suggested.processes,
      keyField: "sourceKey",
      rule: "keep",
      language: "de",
    } as const;
    const seen: number[] = [];
    const planning = again.plan(ask, (count) => {
      seen.push(count);
      again.close();
    });
    await expect(planning).rejects.toMatchObject({ code: "cancelled" });
    expect(seen).toEqual([1000]);
  });

  test("shows how far storing is and leaves no trace when it is stopped", { timeout: 120_000 }, async () => {
    host.toChoose = [file];
    const before = await readMeta();
    await renderPage(<ReadingPage />, { path: "/reading?as=processes" });
    await page.getByRole("button", { name: "Dateien wählen" }).click();
    await page.getByRole("button", { name: "Weiter zum Probelauf" }).click({ timeout: 40_000 });
    await page.getByRole("button", { name: "50.000 Prozesse einlesen" }).click({ timeout: 40_000 });
    await expect
      .element(page.getByText(/^[1-9][\d.]* von 50\.000 Zeilen$/), { timeout: 40_000 })
      .toBeVisible();
    await page.getByRole("button", { name: "Abbrechen" }).click();
    await expect
      .element(page.getByRole("button", { name: "50.000 Prozesse einlesen" }), { timeout: 40_000 })
      .toBeVisible();
    expect(await tableOf("processes").count()).toBe(0);
    expect(await tableOf("importProfiles").count()).toBe(0);
    expect(await journalTable().count()).toBe(0);
    expect(await readMeta()).toEqual(before);
  });
});
