import { type HeadingLevel, heading, list, listItem, paragraph } from "../../document/build";
import type { Block } from "../../document/model";
import { isSaid } from "../../document/plainText";
import { isLive } from "../../domain/events/fate";
import { isDocumented, placeOf } from "../../domain/events/sessionPlan";
import { slotTimes } from "../../domain/events/slotTimes";
import type { RecordOf } from "../../domain/kinds";
import { anchorOf, type Context } from "../context";
import type { EventParts } from "./eventParts";
import type { FateTeller } from "./fateTeller";

type Session = RecordOf<"sessions">;

/**
 * Sessions that took place, in the order of the plan: when and where, who brought the topic, its question, result,
 * notes and what became of it. One nobody wrote anything down for is told as such. DOMAIN.md (a) seed 002, (e).
 */
export function sessionBlocks(
  context: Context,
  level: HeadingLevel,
  parts: EventParts,
  fates: FateTeller,
): Block[] {
  const { slots, event, sessions, notes, graph } = parts;
  const times = slotTimes(event.start, slots);
  const roundOf = ({ slotId }: Session) => slots.findIndex(({ id }) => id === slotId);
  const cardsOf = ({ id }: Session) =>
    notes.filter((note) => note.sessionId === id && isLive(graph, note.id));
  const shown = sessions.filter(
    (session) => placeOf(session) !== undefined || isDocumented(session, cardsOf(session).length),
  );
  const last = slots.length;
  const order = (session: Session) => (roundOf(session) < 0 ? last : roundOf(session));
  return [...shown]
    .sort((a, b) => order(a) - order(b))
    .flatMap((session): Block[] => {
      const cards = cardsOf(session);
      const time = times[roundOf(session)]?.start;
      const isPublic = context.options.audience === "public";
      const facts = [
        placeOf(session) && time !== undefined
          ? context.say("minutes.answers.sessionPlace", { time, room: session.room })
          : "",
        isSaid(session.host) && !isPublic
          ? context.say("minutes.answers.sessionHost", { host: session.host })
          : "",
      ].filter(isSaid);
      return [
        heading(level, context.say("minutes.answers.session", { title: session.title }), {
          anchor: anchorOf("sessions", session, "title"),
        }),
        ...(facts.length > 0 ? [paragraph(facts.join(" · "))] : []),
        ...said(session.question, (question) => context.say("minutes.answers.asked", { question })),
        ...said(session.resultText, (result) => context.say("minutes.answers.sessionResult", { result })),
        ...(cards.length > 0
          ? [list(cards.map((card) => listItem(card.text, { anchor: anchorOf("notes", card, "text") })))]
          : []),
        ...said(session.notesText, (text) => text),
        ...(isDocumented(session, cards.length)
          ? []
          : [paragraph(context.say("minutes.answers.undocumented"), { style: "note" })]),
        ...(session.fate === "open"
          ? []
          : [paragraph(context.say("minutes.answers.sessionBecame", { fate: fates.told(fateOf(session)) }))]),
      ];
    });
}

const said = (text: string, words: (text: string) => string): Block[] =>
  isSaid(text) ? [paragraph(words(text.trim()))] : [];

const fateOf = ({ fate, results, fateReason }: Session) => ({
  fate,
  results,
  reasons: isSaid(fateReason) ? [fateReason] : [],
});
