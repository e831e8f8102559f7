import { addEvent } from "@renderer/data/commands/events";
import { createRecord } from "@renderer/data/commands/records";
import { tableOf } from "@renderer/data/db";
import { EventsArea } from "@renderer/features/events/EventsArea";
import { Route, Routes } from "react-router";
import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { axeFindings, eventually, openEmptyWorkspace, renderPage } from "../../renderPage";

test("a contradiction between departments is proposed to the event that is prepared, and once", async () => {
  await openEmptyWorkspace();
  const goal = await createRecord("goals", { title: "Wege sparen" });
  for (const [name, weight] of [
    ["Bauamt", "core"],
    ["Kämmerei", "marginal"],
  ] as const) {
    const unit = await createRecord("orgUnits", { name });
    await createRecord("perspectives", { itemKind: "goals", itemId: goal.id, orgUnitId: unit.id, weight });
  }
  const event = await addEvent({ title: "Führungsrunde" });
  await renderPage(
    <Routes>
      <Route path="/events/*" element={<EventsArea />} />
    </Routes>,
    { path: `/events/${event.id}` },
  );
  const topic = "Z-0.1 Wege sparen: Für Bauamt ist es das Zentrum, für Kämmerei eine Randnotiz.";
  const add = page.getByRole("button", { name: `In den Plan: ${topic}` });
  await expect.element(add).toBeVisible();
  expect(await axeFindings()).toEqual([]);
  await userEvent.click(add);
  await eventually(async () =>
    expect((await tableOf("slots").toArray()).map(({ question, kind }) => [question, kind])).toEqual([
      [topic, "discussion"],
    ]),
  );
  await expect.element(add).not.toBeInTheDocument();
});
