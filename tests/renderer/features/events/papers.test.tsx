import { createRecord } from "@renderer/data/commands/records";
import { db, tableOf } from "@renderer/data/db";
import { replaceHost } from "@renderer/desktop";
import { PapersPart } from "@renderer/features/events/papers/PapersPart";
import type { FileToSave } from "@shared/desktop";
import { kindNames } from "@shared/domain/kinds";
import { retreat } from "@tests/fixtures/retreat";
import { afterEach, beforeEach, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { axeFindings, eventually, openEmptyWorkspace, renderPage } from "../../renderPage";

let saved: FileToSave[] = [];
let takeBack = () => {};

beforeEach(async () => {
  saved = [];
  await openEmptyWorkspace();
  takeBack = replaceHost(async (channel, args) => {
    if (channel !== "file.save") throw new Error(`The test's host has no channel ${channel}.`);
    saved.push(args as FileToSave);
    return { name: (args as FileToSave).suggestedName } as never;
  });
});
afterEach(() => takeBack());

test("minutes are a Word file with one click, tasks and deadlines a calendar file", async () => {
  const { workspace, event } = retreat();
  for (const kind of kindNames) await db.table(kind).bulkAdd(workspace[kind]);
  await renderPage(<PapersPart event={event} slots={[]} />);
  await expect.element(page.getByText("2 Karten sind noch ohne Verbleib.")).toBeVisible();
  expect(await axeFindings()).toEqual([]);
  await page.getByRole("button", { name: "Klausurprotokoll als Word speichern" }).click();
  await expect.poll(() => saved.length, { timeout: 20_000 }).toBe(1);
  expect(saved[0]?.suggestedName).toMatch(/^Protokoll-Führungsklausur_.*\.docx$/);
  await eventually(async () =>
    expect(await tableOf("exportLog").toArray()).toMatchObject([{ deliverable: "minutes" }]),
  );
  await page.getByRole("button", { name: "Festlegungen und Fristen als Kalendereinträge" }).click();
  await expect.poll(() => saved.length).toBe(2);
  const text = new TextDecoder().decode(saved[1]?.bytes);
  expect(saved[1]).toMatchObject({ suggestedName: "Fristen_2027-03-10.ics", mediaType: "text/calendar" });
  expect(text).toContain("SUMMARY:A-1 Prozessregister beginnen\r\nDESCRIPTION:Amtsleitung Bauamt mit IT");
  expect(text).not.toContain("GEHEIM");
});

test("sheets are typed in one after the other; what they say is told from the fifth on", async () => {
  const event = await createRecord("events", { title: "Klausur" });
  await renderPage(<PapersPart event={event} slots={[]} />);
  await expect.element(page.getByText("Dafür fehlt noch ein Datum.")).toBeVisible();
  await page.getByRole("button", { name: "Umfrage anlegen" }).click();
  await page.getByRole("textbox", { name: "Der Tag hat sich gelohnt." }).click();
  await userEvent.keyboard("7{Enter}");
  await expect.element(page.getByText("Bitte 1 bis 5.")).toBeVisible();
  await userEvent.keyboard("{Backspace}");
  for (const value of [5, 4, 4, 3]) await userEvent.keyboard(`${value}{Tab}${value}{Enter}`);
  await expect.element(page.getByText("4 Bögen eingegeben")).toBeVisible();
  await expect
    .element(page.getByText("Ergebnisse erscheinen ab 5 Bögen, damit niemand erkennbar ist."))
    .toBeVisible();
  await expect.element(page.getByText("Mittelwert")).not.toBeInTheDocument();
  await userEvent.keyboard("5{Enter}");
  await expect.element(page.getByText(/^Mittelwert 4,2 aus 5 Bögen/)).toBeVisible();
  await expect.element(page.getByText(/^Mittelwert 4 aus 4 Bögen/)).toBeVisible();
  expect(await axeFindings()).toEqual([]);
});
