import { undo } from "@renderer/data/command";
import { addSlot } from "@renderer/data/commands/eventPlan";
import { addEvent } from "@renderer/data/commands/events";
import { tableOf } from "@renderer/data/db";
import { EventsArea } from "@renderer/features/events/EventsArea";
import type { RecordOf } from "@shared/domain/kinds";
import { inOrder } from "@shared/domain/workspace";
import { Route, Routes } from "react-router";
import { beforeEach, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { axeFindings, eventually, openEmptyWorkspace, renderPage } from "../../renderPage";

const titles = async () => inOrder(await tableOf("slots").toArray()).map(({ title }) => title);
const titleField = (title: string) => page.getByRole("textbox", { name: `Titel von „${title}“` });

let event: RecordOf<"events">;
beforeEach(async () => {
  await openEmptyWorkspace();
  event = await addEvent({ title: "Klausur", start: "09:00", end: "10:00" });
});
const open = () =>
  renderPage(
    <Routes>
      <Route path="/events/*" element={<EventsArea />} />
    </Routes>,
    { path: `/events/${event.id}` },
  );
/** Four points, of which the third has a fixed start. */
async function fill() {
  const points = [
    { title: "Begrüßung", kind: "welcome", minutes: 15 },
    { title: "Impuls", kind: "impulse", minutes: 20 },
    { title: "Pause", kind: "break", minutes: 15, fixedStart: "09:30" },
    { title: "Gespräch", kind: "discussion", minutes: 40 },
  ] as const;
  for (const point of points) await addSlot({ eventId: event.id, ...point });
}

test("a plan is typed line by line: Enter adds the next, and no key is lost while it is stored", async () => {
  await open();
  await page.getByRole("button", { name: "Punkt hinzufügen" }).click();
  await userEvent.keyboard("Begrüßung 10 min{Enter}Impuls{Enter}Gespräch 45 min{Enter}{Escape}");
  await eventually(async () => expect(await titles()).toEqual(["Begrüßung", "Impuls", "Gespräch"]));
  const stored = inOrder(await tableOf("slots").toArray());
  expect(stored.map(({ minutes }) => minutes)).toEqual([10, 30, 45]);
  await expect.element(page.getByRole("listitem", { name: "09:40 bis 10:25: Gespräch" })).toBeVisible();
});

test("Enter in a title opens a line right behind it; a line that is left keeps what was typed", async () => {
  await fill();
  await open();
  await titleField("Begrüßung").click();
  await userEvent.keyboard("{Enter}Kennenlernen");
  await userEvent.tab();
  await eventually(async () =>
    expect(await titles()).toEqual(["Begrüßung", "Kennenlernen", "Impuls", "Pause", "Gespräch"]),
  );
});

test("Alt and arrow keys move a point from its title, which keeps the focus", async () => {
  await fill();
  await open();
  await titleField("Gespräch").click();
  await userEvent.keyboard("{Alt>}{ArrowUp}{ArrowUp}{/Alt}");
  await eventually(async () => expect(await titles()).toEqual(["Begrüßung", "Gespräch", "Impuls", "Pause"]));
  await expect.element(titleField("Gespräch")).toHaveFocus();
});

test("the menu moves, duplicates and deletes; undo brings a deleted point back", async () => {
  await fill();
  await open();
  const choose = async (title: string, action: string) => {
    await page.getByRole("button", { name: `Aktionen für „${title}“` }).click();
    await page.getByRole("menuitem", { name: action }).click();
  };
  await choose("Gespräch", "An den Anfang");
  await eventually(async () => expect((await titles())[0]).toBe("Gespräch"));
  await choose("Impuls", "Verdoppeln");
  await eventually(async () => expect(await titles()).toHaveLength(5));
  await choose("Pause", "Löschen");
  await eventually(async () => expect(await titles()).not.toContain("Pause"));
  await undo();
  await expect.element(titleField("Pause")).toBeVisible();
});

test("a clash with a fixed start, an overrun and an unusual duration are told in words", async () => {
  await fill();
  await open();
  await expect
    .element(page.getByText("Beginnt fest um 09:30 Uhr, die Punkte davor enden 5 Minuten später"))
    .toBeVisible();
  await expect.element(page.getByText("Endet 25 Minuten nach dem geplanten Ende (10:00 Uhr)")).toBeVisible();
  const minutes = page.getByRole("textbox", { name: "Dauer von „Gespräch“ in Minuten" });
  await minutes.fill("10");
  await userEvent.tab();
  await expect
    .element(page.getByText("Üblich für „Gespräch“ sind 15 bis 45 Minuten, das ist knapp."))
    .toBeVisible();
  await expect.element(page.getByText("Bis zum geplanten Ende um 10:00 Uhr bleiben 5 Minuten")).toBeVisible();
});

test("private notes are marked as private, and axe finds nothing with details open", async () => {
  await fill();
  await open();
  await page.getByRole("button", { name: "Einzelheiten zu „Impuls“" }).click();
  await page.getByRole("textbox", { name: "Eigene Notizen der Moderation" }).fill("Nur für mich");
  await userEvent.tab();
  await eventually(async () => {
    const slots = await tableOf("slots").toArray();
    expect(slots.find(({ title }) => title === "Impuls")?.privateNotes).toBe("Nur für mich");
  });
  await expect.element(page.getByText(/Erscheint weder auf der Wand noch in einem Dokument/)).toBeVisible();
  expect(await axeFindings()).toEqual([]);
});
