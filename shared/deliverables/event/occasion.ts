import { factTable } from "../../document/buildTable";
import type { Block } from "../../document/model";
import { isSaid } from "../../document/plainText";
import type { RecordOf } from "../../domain/kinds";
import { anchorOf, type Context } from "../context";
import { bookTable } from "../handover/bookTable";
import type { EventParts } from "./eventParts";

/** Anlass, Ziel, Ort, Zeit, Teilnehmende with their roles. DOMAIN.md (e), Klausurprotokoll. */
export function occasionBlocks(context: Context, { event, participants, series }: EventParts): Block[] {
  const fact = (field: keyof RecordOf<"events"> & string, value: string, label?: string) => ({
    label: label ?? context.label("events", field),
    value,
    anchor: anchorOf("events", event, field),
  });
  const facts = [
    fact("kind", context.value("eventKind", event.kind), context.say("minutes.occasion.occasion")),
    fact("seriesId", series?.title ?? ""),
    fact("objective", event.objective),
    fact("expectedResults", event.expectedResults),
    fact("place", event.place),
    fact("date", whenOf(context, event), context.say("minutes.occasion.time")),
    fact("mode", context.value("eventMode", event.mode)),
  ].filter(({ value }) => isSaid(value));
  return [
    factTable({
      key: context.tableKey("minutes-occasion"),
      caption: context.say("minutes.occasion.caption"),
      headings: [context.say("fact"), context.say("value")],
      facts,
    }),
    ...bookTable(
      context,
      "minutes-people",
      context.say("minutes.occasion.people"),
      [
        [context.say("minutes.occasion.who"), 44],
        [context.label("participants", "role"), 24],
        [context.label("participants", "orgUnitId"), 32],
      ],
      participants.map((participant) => ({
        cells: [
          [context.person(participant.personId), participant.label].find(isSaid) ??
            context.say("minutes.occasion.unnamed"),
          context.value("participantRole", participant.role),
          context.unit(participant.orgUnitId),
        ],
        anchor: anchorOf("participants", participant, "item"),
      })),
    ),
  ];
}

/** "10.03.2027, 09:00 bis 16:00 Uhr", or as much of it as is known. */
export function whenOf(context: Context, { date, start, end }: RecordOf<"events">): string {
  const day = context.format.date(date);
  if (day === "" || start === undefined) return day;
  return end === undefined
    ? context.say("minutes.occasion.timeFrom", { date: day, start })
    : context.say("minutes.occasion.timeSpan", { date: day, start, end });
}
