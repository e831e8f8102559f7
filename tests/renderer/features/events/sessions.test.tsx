import { undo } from "@renderer/data/command";
import { addEvent } from "@renderer/data/commands/events";
import { addSessions, countHands } from "@renderer/data/commands/sessions";
import { tableOf } from "@renderer/data/db";
import { EventsArea } from "@renderer/features/events/EventsArea";
import type { RecordOf } from "@shared/domain/kinds";
import { Route, Routes } from "react-router";
import { beforeEach, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { axeFindings, eventually, openEmptyWorkspace, renderPage } from "../../renderPage";

let event: RecordOf<"events">;

beforeEach(async () => {
  await openEmptyWorkspace();
  event = await addEvent(
    {
      title: "Barcamp",
      kind: "barcamp",
      start: "09:00",
      rooms: ["Saal", "Küche"],
      roomSeats: [{ room: "Küche", seats: 5 }],
    },
    {
      slots: [
        { title: "Begrüßung", kind: "welcome", minutes: 30 },
        { title: "Erste Runde", kind: "sessions", minutes: 45 },
        { title: "Zweite Runde", kind: "sessions", minutes: 45 },
      ],
    },
  );
});

const show = () =>
  renderPage(
    <Routes>
      <Route path="/events/*" element={<EventsArea />} />
    </Routes>,
    { path: `/events/${event.id}/sessions` },
  );

const propose = async (...drafts: readonly (readonly [title: string, interest: number, host?: string])[]) => {
  const made = await addSessions(drafts.map(([title, , host = ""]) => ({ eventId: event.id, title, host })));
  for (const [at, [, interest]] of drafts.entries()) await countHands(made[at]?.id ?? "", { to: interest });
};

/** "title @ room" of everything that has a place, and "title" of what has none. */
const stored = async () => {
  const slots = new Map((await tableOf("slots").toArray()).map(({ id, title }) => [id, title]));
  const sessions = await tableOf("sessions").toArray();
  return sessions
    .map(({ title, slotId, room }) => (slotId ? `${title} @ ${slots.get(slotId)}, ${room}` : title))
    .sort();
};

const cell = (text: string | RegExp) => page.getByRole("gridcell", { name: text });
const counter = (title: string) => page.getByRole("spinbutton", { name: `Interessierte an „${title}“` });

async function focus(title: string) {
  await expect.element(counter(title)).toBeVisible();
  (counter(title).element() as HTMLElement).focus();
}

test("proposals are typed one after the other, hands are counted by keys, and the order follows the interest", async () => {
  await show();
  await page.getByRole("textbox", { name: "Thema" }).click();
  await userEvent.keyboard("E-Akte{Tab}Wie fangen wir an?{Tab}Hauptamt{Enter}Open Data{Enter}{Enter}");
  await eventually(async () => expect(await tableOf("sessions").count()).toBe(2));
  expect(await tableOf("sessions").toArray()).toContainEqual(
    expect.objectContaining({ title: "E-Akte", question: "Wie fangen wir an?", host: "Hauptamt" }),
  );
  await expect.element(page.getByRole("textbox", { name: "Thema" })).toHaveFocus();
  await focus("E-Akte");
  await userEvent.keyboard("++-{Enter}");
  await expect.element(counter("Open Data")).toHaveFocus();
  await userEvent.keyboard("12");
  await eventually(async () =>
    expect((await tableOf("sessions").toArray()).map(({ interest }) => interest).sort()).toEqual([1, 12]),
  );
  const items = () =>
    page
      .getByRole("listitem")
      .elements()
      .map((item) => item.textContent ?? "");
  expect(items()[0]).toContain("E-Akte");
  await page.getByRole("button", { name: "Eine Hand mehr für „Open Data“" }).click();
  await eventually(async () =>
    expect((await tableOf("sessions").toArray()).map(({ interest }) => interest)).toContain(13),
  );
  (page.getByRole("textbox", { name: "Thema" }).element() as HTMLElement).focus();
  await eventually(async () => expect(items()[0]).toContain("Open Data"));
  await expect.element(page.getByText("noch unter 2 Interessierten")).toBeVisible();
  expect(await axeFindings()).toEqual([]);
});

test("a session is placed by keys, swapped, taken out; what would clash is refused in words", async () => {
  await propose(["E-Akte", 9, "Hauptamt"], ["Open Data", 8], ["Scannen", 7, "hauptamt"]);
  await show();
  await focus("E-Akte");
  await userEvent.keyboard("p");
  await expect.element(page.getByText(/„E-Akte“ aufgenommen/).first()).toBeInTheDocument();
  await userEvent.keyboard("{ArrowRight}{Enter}");
  await expect.element(cell(/E-Akte.*9 Interessierte, 5 Plätze/)).toHaveFocus();
  expect(await stored()).toEqual(["E-Akte @ Erste Runde, Küche", "Open Data", "Scannen"]);
  await focus("Scannen");
  await userEvent.keyboard("p ");
  await expect.element(page.getByText("Nicht verschoben. Um 09:30 Uhr ist", { exact: false })).toBeVisible();
  expect(await stored()).toEqual(["E-Akte @ Erste Runde, Küche", "Open Data", "Scannen"]);
  await focus("Open Data");
  await userEvent.keyboard("p ");
  await eventually(async () => expect(await stored()).toContain("Open Data @ Erste Runde, Saal"));
  await userEvent.keyboard(" {ArrowRight} ");
  await eventually(async () =>
    expect(await stored()).toEqual([
      "E-Akte @ Erste Runde, Saal",
      "Open Data @ Erste Runde, Küche",
      "Scannen",
    ]),
  );
  await userEvent.keyboard("{Delete}");
  await eventually(async () => expect(await stored()).toContain("Open Data"));
});

test("a free cell offers the proposals; one whose host is elsewhere then says so and cannot be chosen", async () => {
  await propose(["E-Akte", 9, "Hauptamt"], ["Open Data", 8], ["Scannen", 7, "Hauptamt"]);
  await show();
  await page.getByRole("button", { name: "Aktionen für „E-Akte“" }).click();
  await page.getByRole("menuitem", { name: "In den Plan" }).click();
  await page.getByRole("menuitem", { name: /09:30 Uhr, Saal/ }).click();
  await eventually(async () => expect(await stored()).toContain("E-Akte @ Erste Runde, Saal"));
  await cell("frei").first().click();
  await expect.element(page.getByRole("menuitem", { name: /Scannen.*Um 09:30 Uhr ist/ })).toBeDisabled();
  expect(await axeFindings()).toEqual([]);
  await page.getByRole("menuitem", { name: /Open Data/ }).click();
  await eventually(async () => expect(await stored()).toContain("Open Data @ Erste Runde, Küche"));
});

test("a session is dragged from the list into the plan", async () => {
  await propose(["E-Akte", 9]);
  await show();
  const from = page.getByRole("listitem").filter({ hasText: "E-Akte" });
  await expect.element(from).toBeVisible();
  await userEvent.dragAndDrop(from.getByText("noch ohne Platz"), cell("frei").nth(3), {
    steps: 8,
  });
  await eventually(async () => expect(await stored()).toEqual(["E-Akte @ Zweite Runde, Küche"]));
});

test("the suggestion fills the plan by interest, and one undo takes it back", async () => {
  await propose(["A", 3], ["B", 9], ["C", 1], ["D", 5]);
  await show();
  await page.getByRole("button", { name: "Vorschlagen" }).click();
  await expect.element(page.getByText("3 Sessions verteilt")).toBeVisible();
  expect(await stored()).toEqual([
    "A @ Erste Runde, Küche",
    "B @ Erste Runde, Saal",
    "C",
    "D @ Zweite Runde, Saal",
  ]);
  await undo();
  expect(await stored()).toEqual(["A", "B", "C", "D"]);
});

test("rooms are set up in one step; a renamed room keeps its sessions", async () => {
  await propose(["B", 9]);
  await show();
  await page.getByRole("button", { name: "Vorschlagen" }).click();
  await eventually(async () => expect(await stored()).toEqual(["B @ Erste Runde, Saal"]));
  await page.getByRole("button", { name: "Räume" }).click();
  await page.getByRole("textbox", { name: "Raum 1", exact: true }).fill("Werkstatt");
  await page.getByRole("textbox", { name: "Raum 3", exact: true }).click();
  await userEvent.keyboard("Turm{Tab}12");
  expect(await axeFindings()).toEqual([]);
  await userEvent.keyboard("{Enter}");
  await eventually(async () =>
    expect(await tableOf("events").get(event.id)).toMatchObject({
      rooms: ["Werkstatt", "Küche", "Turm"],
      roomSeats: [
        { room: "Küche", seats: 5 },
        { room: "Turm", seats: 12 },
      ],
    }),
  );
  expect(await stored()).toEqual(["B @ Erste Runde, Werkstatt"]);
});

test("notes of a session are cards, its result becomes a task, and what is undocumented is named", async () => {
  await propose(["E-Akte", 9], ["Open Data", 8]);
  const [, round] = await tableOf("slots").toArray();
  await show();
  await page.getByRole("button", { name: "Vorschlagen" }).click();
  await expect.element(page.getByText("2 Sessions verteilt")).toBeVisible();
  for (const { id } of await tableOf("slots").toArray())
    await tableOf("slots").update(id, { startedAt: "2027-03-10T09:00:00.000Z" });
  expect(round).toBeDefined();
  await expect
    .element(page.getByText("0 von 2 Sessions dokumentiert. Noch nicht dokumentiert: „E-Akte“, „Open Data“"))
    .toBeVisible();
  await cell(/E-Akte/).click();
  await page.getByRole("textbox", { name: "Neue Notiz" }).click();
  await userEvent.keyboard("Klein anfangen{Enter}Schulungen planen{Enter}");
  await eventually(async () =>
    expect((await tableOf("notes").toArray()).map(({ text }) => text).sort()).toEqual([
      "Klein anfangen",
      "Schulungen planen",
    ]),
  );
  await page.getByRole("textbox", { name: "Ergebnis" }).fill("Wir beginnen im Hauptamt.");
  await page.getByRole("button", { name: "Aktionen für K-1" }).click();
  await page.getByRole("menuitem", { name: "Festhalten", exact: false }).first().click();
  await eventually(async () =>
    expect((await tableOf("notes").toArray()).map(({ fate }) => fate).sort()).toEqual(["documented", "open"]),
  );
  await eventually(async () =>
    expect((await tableOf("sessions").toArray()).map(({ resultText }) => resultText)).toContain(
      "Wir beginnen im Hauptamt.",
    ),
  );
  await page.getByRole("button", { name: "Ergebnis übernehmen" }).click();
  await page.getByRole("menuitem", { name: "Auftrag" }).click();
  await eventually(async () =>
    expect(await tableOf("actionItems").toArray()).toMatchObject([{ eventId: event.id }]),
  );
  const [session] = (await tableOf("sessions").toArray()).filter(({ title }) => title === "E-Akte");
  expect(session).toMatchObject({ fate: "taken_up", results: [{ kind: "actionItems" }] });
  await expect.element(page.getByRole("menu")).not.toBeInTheDocument();
  expect(await axeFindings()).toEqual([]);
});
