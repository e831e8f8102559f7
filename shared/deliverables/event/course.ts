import type { Block } from "../../document/model";
import { isSaid } from "../../document/plainText";
import { slotTimes } from "../../domain/events/slotTimes";
import type { RecordOf } from "../../domain/kinds";
import { anchorOf, type Context } from "../context";
import { bookTable } from "../handover/bookTable";
import type { EventParts } from "./eventParts";

/** Ablauf: each point with its planned and its real time; notes with the time of day. */
export function courseBlocks(context: Context, { event, slots, log }: EventParts): Block[] {
  const times = slotTimes(event.start, slots);
  const say = (word: "planned" | "actual" | "point") => context.say(`minutes.course.${word}`);
  return [
    ...bookTable(
      context,
      "minutes-course",
      context.say("minutes.course.caption"),
      [
        [say("planned"), 18],
        [say("actual"), 18],
        [say("point"), 44],
        [context.label("slots", "kind"), 20],
      ],
      slots.map((slot, at) => ({
        cells: [
          context.say("minutes.course.span", { from: times[at]?.start ?? "", to: times[at]?.end ?? "" }),
          actualTime(context, slot),
          slot.title,
          context.value("slotKind", slot.kind),
        ],
        anchor: anchorOf("slots", slot, "item"),
      })),
    ),
    ...logTable(
      context,
      "minutes-log",
      context.say("minutes.course.log"),
      context.say("minutes.course.what"),
      log.filter(({ kind }) => kind !== "incident"),
    ),
  ];
}

/** Vorkommnisse, each with its time of day. */
export function incidentBlocks(context: Context, { log }: EventParts): Block[] {
  return logTable(
    context,
    "minutes-incidents",
    context.say("minutes.incidents.caption"),
    context.say("minutes.incidents.what"),
    log.filter(({ kind }) => kind === "incident"),
  );
}

function logTable(
  context: Context,
  key: string,
  caption: string,
  what: string,
  log: readonly RecordOf<"logEntries">[],
): Block[] {
  return bookTable(
    context,
    key,
    caption,
    [
      [context.say("minutes.course.at"), 16],
      [what, 84],
    ],
    log.map((entry) => ({
      cells: [context.format.time(entry.at), entry.text],
      anchor: anchorOf("logEntries", entry, "item"),
    })),
  );
}

/** Impulse mit Kernaussagen: points that are a talk, or that left the room something. */
export function impulseBlocks(context: Context, { slots }: EventParts): Block[] {
  return bookTable(
    context,
    "minutes-impulses",
    context.say("minutes.impulses.caption"),
    [
      [context.say("minutes.impulses.impulse"), 28],
      [context.say("minutes.impulses.by"), 24],
      [context.label("slots", "takeaway"), 48],
    ],
    slots
      .filter(({ kind, takeaway }) => kind === "impulse" || isSaid(takeaway))
      .map((slot) => ({
        cells: [slot.title, slot.speaker, slot.takeaway],
        anchor: anchorOf("slots", slot, "takeaway"),
      })),
  );
}

function actualTime(context: Context, { startedAt, endedAt }: RecordOf<"slots">): string {
  if (startedAt === undefined) return "";
  const from = context.format.time(startedAt);
  return endedAt === undefined
    ? context.say("minutes.course.sinceThen", { from })
    : context.say("minutes.course.span", { from, to: context.format.time(endedAt) });
}
