import { addCards } from "@renderer/data/commands/board";
import { addCluster } from "@renderer/data/commands/clusters";
import { addEvent } from "@renderer/data/commands/events";
import { boardOf, graphOf } from "@renderer/data/queries/board";
import { EventsArea } from "@renderer/features/events/EventsArea";
import { isLive } from "@shared/domain/events/fate";
import type { Language } from "@shared/i18n/words";
import { renderPage } from "@tests/renderer/renderPage";
import { Route, Routes } from "react-router";
import { page, userEvent } from "vitest/browser";

/** An event with cards and piles, `{ "": loose, title: cards }`. */
export async function eventWith(piles: Record<string, readonly string[]>) {
  const event = await addEvent({ title: "Klausur der Führungsrunde" });
  const ids = new Map<string, string>();
  for (const [title, texts] of Object.entries(piles)) {
    const cards = await addCards(texts.map((text) => ({ eventId: event.id, text })));
    for (const card of cards) ids.set(card.text, card.id);
    if (title !== "") await addCluster({ eventId: event.id, title, cardIds: cards.map(({ id }) => id) });
  }
  return { event, id: (text: string) => ids.get(text) ?? "" };
}

/** Shows the board of an event. */
export async function showBoard(
  eventId: string,
  options: { language?: Language; scheme?: "light" | "dark" } = {},
) {
  await renderPage(
    <Routes>
      <Route path="/events/*" element={<EventsArea />} />
    </Routes>,
    { path: `/events/${eventId}/board`, ...options },
  );
}

/** The stored board as text: piles in their order with the texts of their cards. */
export async function stored(eventId: string): Promise<Record<string, string[]>> {
  const data = await boardOf(eventId);
  const graph = graphOf(data);
  const live = data.notes.filter((note) => isLive(graph, note.id));
  const textsOf = (clusterId: string | undefined) =>
    live.filter((note) => note.clusterId === clusterId).map(({ text }) => text);
  return Object.fromEntries([
    ["", textsOf(undefined)],
    ...data.clusters.map(({ id, title }) => [title, textsOf(id)]),
  ]);
}

export const entry = () => page.getByRole("textbox", { name: "Neue Karte" });
export const card = (text: string) => page.getByRole("option", { name: text });

export async function focusCard(text: string) {
  const found = card(text);
  await found.element();
  (found.element() as HTMLElement).focus();
}

export const press = (keys: string) => userEvent.keyboard(keys);
