import { addSlot } from "@renderer/data/commands/eventPlan";
import { addEvent } from "@renderer/data/commands/events";
import { createRecord } from "@renderer/data/commands/records";
import { tableOf } from "@renderer/data/db";
import { EventsArea } from "@renderer/features/events/EventsArea";
import { Route, Routes } from "react-router";
import { beforeEach, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { axeFindings, eventually, openEmptyWorkspace, renderPage } from "../../renderPage";

beforeEach(openEmptyWorkspace);

/** The plan of an event with an impulse, whose details are open. */
async function openImpulse() {
  const event = await addEvent({ title: "Klausur", start: "09:00", end: "10:00" });
  await addSlot({ eventId: event.id, title: "Impuls", kind: "impulse", minutes: 20 });
  await renderPage(
    <Routes>
      <Route path="/events/*" element={<EventsArea />} />
    </Routes>,
    { path: `/events/${event.id}` },
  );
  await page.getByRole("button", { name: "Einzelheiten zu „Impuls“" }).click();
}
const speaker = () => page.getByRole("combobox", { name: "Impuls von" });
const stored = async () => (await tableOf("slots").toArray())[0]?.speaker;

test("who gives an impulse is chosen among the pioneers of the contact book, found by a topic", async () => {
  const person = await createRecord("persons", { displayName: "Alva Beispiel" });
  const pioneer = { isPioneer: true, contactPersonIds: [person.id], topics: ["E-Akte", "Ablage"] };
  await createRecord("organisations", { ...pioneer, name: "Stadt Neuenfeld" });
  await createRecord("organisations", { name: "Hochschule", isPioneer: true, topics: ["Geodaten"] });
  await createRecord("organisations", { name: "Stadtwerke", topics: ["E-Akte"] });
  await openImpulse();
  await speaker().click();
  await expect.element(page.getByRole("option", { name: /Hochschule/ })).toHaveTextContent("Geodaten");
  await expect.element(page.getByRole("option", { name: /Stadtwerke/ })).not.toBeInTheDocument();
  expect(await axeFindings()).toEqual([]);
  await userEvent.keyboard("e-akte");
  await expect.element(page.getByRole("option", { name: /Hochschule/ })).not.toBeInTheDocument();
  await page.getByRole("option", { name: /Stadt Neuenfeld/ }).click();
  await userEvent.tab();
  await eventually(async () => expect(await stored()).toBe("Alva Beispiel, Stadt Neuenfeld"));
});

test("anybody else can be written down, and without pioneers the field says how they come there", async () => {
  await openImpulse();
  await expect
    .element(page.getByText(/^Wer im Kontaktbuch als digitaler Vorreiter markiert ist/))
    .toBeVisible();
  await speaker().fill("Oberbürgermeisterin");
  await userEvent.tab();
  await eventually(async () => expect(await stored()).toBe("Oberbürgermeisterin"));
});
