import { content } from "@resources/sampleTown/content";
import { generateNKeysBetween } from "fractional-indexing";
import type { KindName, RecordOf } from "../../domain/kinds";
import type { Workspace } from "../../domain/workspace";
import { sampleId } from "./sampleIds";
import type { SampleRecords, Written } from "./sampleRecords";

/** Kinds of records that stand inside an event, each before those that cite it. */
const parts = [
  "participants",
  "slots",
  "clusters",
  "decisions",
  "actionItems",
  "sessions",
  "notes",
  "parkedTopics",
  "roleReflections",
  "logEntries",
] as const satisfies readonly KindName[];
type PartKind = (typeof parts)[number];

const list = (value: unknown): readonly Written[] => (Array.isArray(value) ? value : []);

/** The town's summer time: its clock is two hours ahead of UTC on the days of its events that are over. */
const momentOf = (day: unknown, clock: unknown): string => new Date(`${day}T${clock}:00+02:00`).toISOString();

/** Adds the events of the town with their series and everything that belongs to them. */
export function addSampleEvents(workspace: Workspace, make: SampleRecords): void {
  const events: readonly Written[] = content.events;
  const written = new Map(parts.map((kind) => [kind, events.flatMap((event) => partsOf(event, kind))]));
  make.announce("eventSeries", content.eventSeries);
  make.announce("events", events);
  for (const [kind, records] of written) make.announce(kind, kind === "notes" ? withCodes(records) : records);

  const begun = "2026-08-03T08:00:00.000Z";
  const store = <K extends KindName>(kind: K, records: readonly Written[]) => {
    workspace[kind] = records.map((one): RecordOf<K> => make.make(kind, one, begun)) as Workspace[K];
  };
  store("eventSeries", content.eventSeries);
  store("events", events.map(headOf));
  for (const kind of parts)
    store(
      kind,
      (kind === "notes" ? withCodes(written.get(kind) ?? []) : (written.get(kind) ?? [])).map((one) =>
        linked(one, workspace, make),
      ),
    );
  store(
    "voteRounds",
    events.flatMap((event, at) => roundsOf(event, at, make)),
  );
}

/** The parts of a kind of one event, in their order, at the moment they were made. */
function partsOf(event: Written, kind: PartKind): Written[] {
  const records = list(event[kind]);
  const positions = generateNKeysBetween(null, null, records.length);
  return records.map((record, at) => {
    const { from, to, clock, ...fields } = record;
    const isPlaced = !["decisions", "actionItems", "logEntries"].includes(kind);
    return {
      eventId: event.key,
      createdAt:
        kind === "participants" || kind === "slots" ? event.createdAt : momentOf(event.date, "09:45"),
      ...(isPlaced ? { position: positions[at] } : {}),
      ...(from ? { startedAt: momentOf(event.date, from), endedAt: momentOf(event.date, to) } : {}),
      ...(clock ? { at: momentOf(event.date, clock) } : {}),
      ...fields,
    };
  });
}

const withCodes = (notes: readonly Written[]): Written[] =>
  notes.map((note, at) => ({ code: `K-${at + 1}`, ...note }));

/** The event itself, without its parts; lines of its checklist get ids. */
function headOf(event: Written, at: number): Written {
  const own = Object.entries(event).filter(
    ([field]) => field !== "vote" && !parts.some((kind) => kind === field),
  );
  const checklist = list(event.checklist).map((line, n) => ({
    id: sampleId("events", at + 1, n + 1),
    ...line,
  }));
  return { ...Object.fromEntries(own), checklist };
}

/** Turns the names of what came of a record into kinds and ids. */
function linked(written: Written, workspace: Workspace, make: SampleRecords): Written {
  const { into, madeOf, ...fields } = written;
  const names = (into ?? fields.results) as readonly string[] | undefined;
  if (names === undefined && madeOf === undefined) return fields;
  const resolve = (name: string) => {
    const [kind, ...rest] = (name === "inbox" ? `inboxItems ${written.text}` : name).split(" ");
    const key = rest.join(" ");
    if (kind !== "inboxItems") return { kind, id: make.idOf(kind as KindName, key) };
    const item = workspace.inboxItems.find(({ text }) => text === key);
    if (!item) throw new Error(`The sample town's inbox has no “${key}”.`);
    return { kind, id: item.id };
  };
  return {
    ...fields,
    ...(names ? { results: names.map(resolve) } : {}),
    ...(madeOf ? { originIds: madeOf } : {}),
  };
}

type Vote = Written & {
  tables: readonly { name: string; people: number }[];
  dots: readonly (readonly number[])[];
};

/** The vote of an event, closed; its options are the piles, in their order. */
function roundsOf(event: Written, at: number, make: SampleRecords): Written[] {
  if (event.vote === undefined) return [];
  const { tables, dots, ...fields } = event.vote as Vote;
  const tableId = (n: number) => sampleId("voteRounds", at + 1, n + 1);
  const options = list(event.clusters).map(({ key }) => ({
    kind: "clusters",
    id: make.idOf("clusters", String(key)),
  }));
  return [
    {
      ...fields,
      eventId: event.key,
      createdAt: momentOf(event.date, "11:00"),
      options,
      tables: tables.map((table, n) => ({ id: tableId(n), ...table })),
      counts: dots.flatMap((ofOption, option) =>
        ofOption.map((count, table) => ({
          tableId: tableId(table),
          optionId: options[option]?.id,
          dots: count,
        })),
      ),
      state: "closed",
      closedAt: momentOf(event.date, "11:20"),
      position: "a0",
    },
  ];
}
