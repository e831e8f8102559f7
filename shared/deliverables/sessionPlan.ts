import { heading, pageBreak, paragraph, section } from "../document/build";
import { row, table } from "../document/buildTable";
import type { Block, Section } from "../document/model";
import { isSaid } from "../document/plainText";
import { placeKey, placeOf, roomsOf, roundsOf } from "../domain/events/sessionPlan";
import { slotTimes } from "../domain/events/slotTimes";
import type { RecordOf } from "../domain/kinds";
import { anchorOf, type Context } from "./context";
import { defineDeliverable } from "./define";
import { type EventParts, eventParts } from "./event/eventParts";
import { whenOf } from "./event/occasion";
import { bookTable } from "./handover/bookTable";
import { properties, running } from "./parts/cover";

/** Who brings a topic is told to the house alone. */
const hostOf = ({ options }: Context, { host }: RecordOf<"sessions">): string =>
  options.audience === "public" ? "" : host;

/** Times and rooms of the plan, and what stands where. */
function planOf({ event, slots, sessions }: EventParts) {
  const times = slotTimes(event.start, slots);
  const timeOf = new Map(slots.map(({ id }, at) => [id, times[at]]));
  const held = sessions.flatMap((session): [string, RecordOf<"sessions">][] => {
    const place = placeOf(session);
    return place ? [[placeKey(place), session]] : [];
  });
  const at = new Map(held);
  return {
    rounds: roundsOf(slots, sessions).map((slot) => ({ slot, time: timeOf.get(slot.id) })),
    rooms: roomsOf(event, sessions).map(({ room }) => room),
    sessionAt: (slotId: string, room: string) => at.get(placeKey({ slotId, room })),
    isEmpty: at.size === 0,
  };
}

type Plan = ReturnType<typeof planOf>;

const timeWords = (context: Context, { time }: Plan["rounds"][number]): string =>
  context.say("minutes.course.span", { from: time?.start ?? "", to: time?.end ?? "" });

/** All rounds and rooms on one page: a row for each round, a column for each room. */
function gridPage(context: Context, { event }: EventParts, { rounds, rooms, sessionAt }: Plan): Block[] {
  const share = Math.floor(86 / rooms.length);
  return [
    heading(1, context.say("sessionPlan.title", { title: event.title }), {
      anchor: anchorOf("events", event, "title"),
    }),
    ...[[whenOf(context, event), event.place].filter(isSaid).join(", ")]
      .filter(isSaid)
      .map((words) => paragraph(words)),
    table({
      key: context.tableKey("session-plan"),
      caption: context.say("sessionPlan.caption"),
      rowHeadings: true,
      columns: [
        { key: "time", heading: context.say("sessionPlan.time"), share: 100 - share * rooms.length },
        ...rooms.map((room, at) => ({ key: `room-${at + 1}`, heading: room, share })),
      ],
      rows: rounds.map((round) =>
        row([
          [timeWords(context, round), round.slot.title].join("\n"),
          ...rooms.map((room) => {
            const session = sessionAt(round.slot.id, room);
            return session ? [session.title, hostOf(context, session)].filter(isSaid).join("\n") : "";
          }),
        ]),
      ),
    }),
  ];
}

/** What takes place in one room, to be hung at its door. */
function roomPage(context: Context, { rounds, sessionAt }: Plan, room: string): Block[] {
  return [
    heading(1, room),
    ...bookTable(
      context,
      "session-room",
      context.say("sessionPlan.roomCaption", { room }),
      [
        [context.say("sessionPlan.time"), 20],
        [context.label("sessions", "title"), 36],
        [context.label("sessions", "question"), 44],
      ],
      rounds.map((round) => {
        const session = sessionAt(round.slot.id, room);
        const words = session ? [session.title, hostOf(context, session)].filter(isSaid).join("\n") : "";
        return {
          cells: [timeWords(context, round), words, session?.question ?? ""],
          ...(session ? { anchor: anchorOf("sessions", session, "item") } : {}),
        };
      }),
    ),
  ];
}

/** Sessionplan to be hung up: the whole grid, and a sheet for each room. DOMAIN.md (a) seed 002. */
export const sessionPlan = defineDeliverable({
  id: "sessionPlan",
  name: "names.sessionPlan",
  purpose: "purposes.sessionPlan",
  recordKind: "events",
  ownVersion: true,
  sections: () => [],
  content: (context) => {
    const chosen = new Set(context.options.recordIds);
    const events = context.workspace.events.filter(({ id }) => chosen.size === 0 || chosen.has(id));
    const [only] = events;
    const title =
      only && events.length === 1
        ? context.say("sessionPlan.title", { title: only.title })
        : context.say("sessionPlan.titleMany");
    const pages = events.flatMap((event): Section[] => {
      const parts = eventParts(context.workspace, event);
      const plan = planOf(parts);
      if (plan.isEmpty) return [];
      const sheets = plan.rooms.map((room) => roomPage(context, plan, room));
      return [
        section(gridPage(context, parts, plan), "landscape"),
        section(
          sheets.flatMap((sheet, at): Block[] => (at > 0 ? [pageBreak(), ...sheet] : sheet)),
          "landscape",
        ),
      ];
    });
    return {
      properties: properties(context, "sessionPlan", title),
      running: running(context, title),
      layout: "sheet",
      sections:
        pages.length > 0
          ? pages
          : [section([heading(1, title), paragraph(context.say("sessionPlan.empty"), { style: "note" })])],
    };
  },
});
