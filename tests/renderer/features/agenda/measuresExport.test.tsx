import { allOf } from "@renderer/data/queries/workspace";
import { playHost } from "@tests/renderer/playedHost";
import { beforeEach, expect, test } from "vitest";
import { page } from "vitest/browser";
import { axeFindings, eventually, openEmptyWorkspace } from "../../renderPage";
import { showAgenda, smallAgenda } from "./agendaPage";

beforeEach(async () => {
  localStorage.clear();
  await openEmptyWorkspace();
});

test("the measures an outline shows are saved as a table, all or as found, and noted", async () => {
  const host = playHost();
  await smallAgenda();
  await showAgenda();
  const save = async () => {
    await page.getByRole("button", { name: "„Maßnahmen“ weitergeben" }).click();
    await page.getByRole("menuitem", { name: "Als CSV speichern" }).click();
  };
  const saved = (at: number) => new TextDecoder().decode(host.saved[at]?.bytes);
  await save();
  await expect.poll(() => host.saved.length).toBe(1);
  expect(saved(0)).toMatch(/Nummer;Titel;Handlungsfeld;.*Online-Dienste.*Bezahlen/s);
  await page.getByRole("textbox", { name: "In der Gliederung suchen" }).fill("Bezahlen");
  await expect.element(page.getByText("Online-Dienste")).not.toBeInTheDocument();
  await save();
  await expect.poll(() => host.saved.length).toBe(2);
  host.restore();
  expect(saved(1)).toContain("Bezahlen");
  expect(saved(1)).not.toContain("Online-Dienste");
  await eventually(async () => expect(await allOf("exportLog")).toHaveLength(2));
  await expect.poll(axeFindings).toEqual([]);
});
