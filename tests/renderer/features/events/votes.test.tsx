import { createRecord } from "@renderer/data/commands/records";
import { tableOf } from "@renderer/data/db";
import { VotesPart } from "@renderer/features/events/votes/VotesPart";
import { beforeEach, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { axeFindings, eventually, openEmptyWorkspace, renderPage } from "../../renderPage";

beforeEach(async () => {
  await openEmptyWorkspace();
  const event = await createRecord("events", { title: "Klausur" });
  for (const title of ["Bürgerservice", "Daten"])
    await createRecord("clusters", { eventId: event.id, title });
  await createRecord("participants", { eventId: event.id, label: "Leitung Bauamt" });
  await createRecord("participants", { eventId: event.id, label: "Leitung Hauptamt" });
  await renderPage(<VotesPart event={event} slots={[]} />);
});

const counts = async () => (await tableOf("voteRounds").toArray())[0]?.counts.map(({ dots }) => dots);

test("a vote is entered by number keys alone, refuses what the room does not have, and is revealed on word", async () => {
  await page.getByRole("button", { name: "Punktabfrage anlegen" }).click();
  await userEvent.keyboard("Was zuerst?{Enter}");
  const first = page.getByRole("textbox", { name: "Bürgerservice, Raum: Punkte" });
  await first.click();
  // Two people with one dot each: three dots for one option are more than they have.
  await userEvent.keyboard("3{Enter}");
  await expect
    .element(page.getByText("Mehr als 2 Punkte kann „Raum“ einer Auswahl nicht geben."))
    .toBeVisible();
  expect(await counts()).toEqual([]);
  await userEvent.keyboard("{Control>}a{/Control}2{Enter}");
  await eventually(async () => expect(await counts()).toEqual([2]));
  await expect.element(page.getByRole("textbox", { name: "Daten, Raum: Punkte" })).toHaveFocus();
  await expect.element(page.getByText("2 von 2 Punkten vergeben")).toBeVisible();
  expect(await axeFindings()).toEqual([]);

  await page.getByRole("button", { name: "Aufdecken" }).click();
  await expect.element(page.getByRole("row", { name: /1 Bürgerservice 2/ })).toBeVisible();
  expect(await axeFindings()).toEqual([]);
});
