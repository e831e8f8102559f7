import type { TypedCard } from "@shared/domain/events/paperEntry";
import { z } from "zod";

const card = z.object({ code: z.string(), text: z.string() });
const kept = z.object({ draft: card, waiting: z.array(card.extend({ id: z.string() })) });

/** What was typed and is no card yet: the line being typed, and lines that wait to be put right. */
export type KeptEntry = { draft: TypedCard; waiting: readonly WaitingCard[] };
export type WaitingCard = TypedCard & { id: string };

const empty: KeptEntry = { draft: { code: "", text: "" }, waiting: [] };
const keyOf = (eventId: string) => `agendalotse.papers.cards.${eventId}`;

/** It outlives leaving the page and loading the window anew; it ends with the window, since it may name people. */
export function keptEntry(eventId: string): KeptEntry {
  try {
    return kept.parse(JSON.parse(sessionStorage.getItem(keyOf(eventId)) ?? "null"));
  } catch {
    return empty;
  }
}

/** Keeps what changed; the rest stays as it was kept. */
export function keepEntry(eventId: string, changed: Partial<KeptEntry>): void {
  sessionStorage.setItem(keyOf(eventId), JSON.stringify({ ...keptEntry(eventId), ...changed }));
}
