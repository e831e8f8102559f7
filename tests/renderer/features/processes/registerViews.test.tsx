import { createRecord } from "@renderer/data/commands/records";
import { tableOf } from "@renderer/data/db";
import { ProcessesArea } from "@renderer/features/processes/ProcessesArea";
import { axeFindings, openEmptyWorkspace, renderPage } from "@tests/renderer/renderPage";
import { Route, Routes } from "react-router";
import { beforeEach, describe, expect, test } from "vitest";
import { page } from "vitest/browser";

const area = (
  <Routes>
    <Route path="/processes/*" element={<ProcessesArea />} />
  </Routes>
);

beforeEach(openEmptyWorkspace);

/** Two units that check invoices, each in its way. */
async function twoUnits() {
  const cash = await createRecord("orgUnits", { name: "Stadtkasse", position: "a0" });
  const houses = await createRecord("orgUnits", { name: "Gebäude", position: "a1" });
  const first = await createRecord("processes", { name: "Rechnung prüfen", orgUnitId: cash.id });
  await createRecord("processes", { name: "Rechnungen sachlich prüfen", orgUnitId: houses.id });
  return first;
}

describe("similar processes of other units", () => {
  test("are named on the page of a process, with unit and reason", async () => {
    const { id } = await twoUnits();
    await renderPage(area, { path: `/processes/${id}` });
    await expect.element(page.getByText("Ähnlich in anderen Einheiten")).toBeInTheDocument();
    await expect.element(page.getByText("(Gebäude, ähnlicher Name)")).toBeInTheDocument();
    expect(await axeFindings()).toEqual([]);
  });

  test("have a column in the register, by which it can be filtered", async () => {
    await twoUnits();
    await renderPage(area, { path: "/processes" });
    await expect.element(page.getByRole("columnheader", { name: /Ähnliche/ })).toBeInTheDocument();
  });
});

describe("the views of the register", () => {
  test("are saved with search and filters, and bring them back", async () => {
    await twoUnits();
    await renderPage(area, { path: "/processes" });
    await page.getByRole("textbox", { name: "In der Liste suchen" }).fill("sachlich");
    await expect.element(page.getByText("1 von 2")).toBeInTheDocument();
    const ways = page.getByRole("link", { name: "Auszug als Dokument" });
    await expect.element(ways).toHaveAttribute("href", expect.stringMatching(/processRegister\?record=/));
    await page.getByRole("button", { name: "Ansicht: Alle Prozesse" }).click();
    await page.getByRole("menuitem", { name: "Als Ansicht speichern …" }).click();
    await page.getByRole("textbox", { name: "Name der Ansicht" }).fill("Sachlich");
    await page.getByRole("button", { name: "Speichern", exact: true }).click();
    await expect
      .poll(async () => (await tableOf("savedViews").toArray()).map(({ page: of, name }) => [of, name]))
      .toEqual([["processes", "Sachlich"]]);
    await page.getByRole("button", { name: "Ansicht: Sachlich" }).click();
    await page.getByRole("menuitemradio", { name: "Alle Prozesse" }).click();
    await expect.element(page.getByText("2 Einträge", { exact: true })).toBeInTheDocument();
  });
});
