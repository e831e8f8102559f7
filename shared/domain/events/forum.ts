import type { Decision } from "./decision";
import type { Event, EventKind } from "./event";

/** Kinds of events that are a body themselves: who meets there decides. */
const bodies: ReadonlySet<EventKind> = new Set(["leadership_round"]);

/** The body a decision without a forum comes from, where its event is one. DOMAIN.md (c) `Decision`. */
export function bodyOf(event: Pick<Event, "kind"> | undefined): EventKind | undefined {
  return event && bodies.has(event.kind) ? event.kind : undefined;
}

/** Who decided: as it was written down, else the body that met. `nameOf` puts a kind of event into words. */
export function forumOf(
  { forum }: Pick<Decision, "forum">,
  event: Pick<Event, "kind"> | undefined,
  nameOf: (kind: EventKind) => string,
): string {
  const body = bodyOf(event);
  return forum.trim() || (body ? nameOf(body) : "");
}
