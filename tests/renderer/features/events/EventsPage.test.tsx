import { undo } from "@renderer/data/command";
import { addEvent } from "@renderer/data/commands/events";
import { loadSample } from "@renderer/data/commands/sample";
import { tableOf } from "@renderer/data/db";
import { EventsArea } from "@renderer/features/events/EventsArea";
import { inOrder } from "@shared/domain/workspace";
import { sampleId } from "@shared/transfer/sampleTown/sampleIds";
import { Route, Routes } from "react-router";
import { beforeEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { axeFindings, eventually, openEmptyWorkspace, renderPage } from "../../renderPage";

const open = (path: string) =>
  renderPage(
    <Routes>
      <Route path="/events/*" element={<EventsArea />} />
    </Routes>,
    { path: `/events${path}` },
  );
const round = `/${sampleId("events", 2)}`;

beforeEach(() => openEmptyWorkspace());

test("a new event begins with the template of its kind, typed and sent by keys alone", async () => {
  await open("");
  await page.getByRole("button", { name: "Veranstaltung anlegen" }).click();
  await expect
    .element(page.getByText("16 Punkte, 6 Stunden 45 Minuten, von 09:00 bis 15:45 Uhr"))
    .toBeVisible();
  expect(await axeFindings()).toEqual([]);
  await userEvent.keyboard("Klausur im Mai");
  await page.getByRole("textbox", { name: "Datum" }).fill("20.05.2027");
  await userEvent.keyboard("{Enter}");
  await expect.element(page.getByRole("heading", { name: "Klausur im Mai" })).toBeVisible();
  const [event] = await tableOf("events").toArray();
  expect([event?.date, event?.end, event?.kind]).toEqual(["2027-05-20", "15:45", "retreat"]);
  expect(await tableOf("slots").count()).toBe(16);
  await undo();
  expect([await tableOf("events").count(), await tableOf("slots").count()]).toEqual([0, 0]);
});

test("the list shows the next event before past ones", async () => {
  await addEvent({ title: "Vorbei", date: "2020-01-10" });
  await addEvent({ title: "Später", date: "2999-06-01" });
  await addEvent({ title: "Als Nächstes", date: "2999-01-01" });
  await open("");
  await expect.element(page.getByRole("link", { name: "Vorbei" })).toBeVisible();
  const names = page
    .getByRole("link")
    .elements()
    .map((link) => link.textContent);
  expect(names).toEqual(["Als Nächstes", "Später", "Vorbei"]);
  expect(await axeFindings()).toEqual([]);
});

describe("in the sample town", () => {
  beforeEach(() => loadSample());

  test("people are entered by Enter or pasted by the line; who is in the register is recognised", async () => {
    await open(`${round}/people`);
    const field = page.getByRole("combobox", { name: "Person oder Funktion" });
    await expect
      .element(page.getByText(/Noch keine Moderation\. Noch niemand für das Protokoll\./))
      .toBeVisible();
    await field.click();
    await userEvent.keyboard("personalrat{Enter}");
    await field.fill("Gäste aus dem Nachbarort");
    await page.getByRole("button", { name: "Eintragen" }).click();
    await eventually(async () => {
      const all = inOrder(await tableOf("participants").where("eventId").equals(round.slice(1)).toArray());
      const added = all.slice(-2).map(({ personId, label }) => (personId ? "in the register" : label));
      expect(added).toEqual(["in the register", "Gäste aus dem Nachbarort"]);
    });
    await expect.element(page.getByText("12 Beteiligte")).toBeVisible();
    await page.getByRole("button", { name: "„Vorsitz des Personalrats“ austragen" }).click();
    await expect.element(page.getByText("11 Beteiligte")).toBeVisible();
    expect(await axeFindings()).toEqual([]);
  });

  test("what the retreat left open stands at the head of the next plan, and a task can be ticked off", async () => {
    await open(round);
    const tasks = page.getByRole("list", { name: "Offene Aufträge" });
    await expect.element(page.getByText(/^F-4 Ob das Prozessregister/)).toBeVisible();
    await expect.element(tasks.getByRole("checkbox", { name: /^A-3 .* Leitung Bauamt/ })).toBeVisible();
    await tasks.getByRole("checkbox", { name: /^A-4 / }).click();
    await expect.element(tasks.getByRole("checkbox", { name: /^A-4 / })).not.toBeInTheDocument();
    expect(await axeFindings()).toEqual([]);
  });

  test("the next event of the series takes its day from the rhythm and its plan from this one", async () => {
    await open(`${round}/details`);
    await page.getByRole("button", { name: "Folgetermin anlegen" }).click();
    const dialog = page.getByRole("dialog");
    await expect.element(dialog.getByText("4 offene Punkte kommen mit.")).toBeVisible();
    await expect.element(dialog.getByRole("textbox", { name: "Datum" })).toHaveValue("22.12.2026");
    await dialog.getByRole("textbox", { name: "Titel" }).fill("Führungsrunde im Dezember");
    await userEvent.keyboard("{Enter}");
    await expect.element(page.getByRole("heading", { name: "Führungsrunde im Dezember" })).toBeVisible();
    await expect.element(page.getByText(/^F-4 Ob das Prozessregister/)).toBeVisible();
  });

  test("lines of a checklist are ticked, added and struck", async () => {
    await open(`${round}/details`);
    await page.getByRole("checkbox", { name: "Impuls mit dem Bürgeramt absprechen" }).click();
    await expect.element(page.getByText("2 von 2 erledigt")).toBeVisible();
    await page.getByRole("textbox", { name: "Zeile hinzufügen: Vorbereitung" }).fill("Kaffee bestellen");
    await userEvent.keyboard("{Enter}");
    await expect.element(page.getByText("2 von 3 erledigt")).toBeVisible();
    await page.getByRole("button", { name: "„Kaffee bestellen“ streichen" }).click();
    await expect.element(page.getByText("2 von 2 erledigt")).toBeVisible();
    expect(await axeFindings()).toEqual([]);
  });
});
