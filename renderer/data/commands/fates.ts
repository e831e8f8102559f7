import { isLive, noteGraph, type Result } from "@shared/domain/events/fate";
import type { Fate } from "@shared/domain/events/note";
import {
  type TakeUpForm,
  type Wording,
  wordingOf,
  wordingOfCluster,
  wordingOfSession,
} from "@shared/domain/events/takeUp";
import type { DraftOf, RecordOf } from "@shared/domain/kinds";
import { richTextOf } from "@shared/domain/richText";
import { positionAtEnd } from "@shared/positions";
import { command } from "../command";
import { tableOf } from "../db";
import type { Writer } from "../writer";

/** Cards, clusters and sessions somebody decided about. */
export type FateTargets = {
  cardIds?: readonly string[];
  clusterIds?: readonly string[];
  sessionIds?: readonly string[];
};

/** Keeps, rejects (with the reason) or reopens cards, clusters and sessions; what was made of them stays linked. */
export const setFate = command(
  "board.setFate",
  async (
    write,
    { cardIds = [], clusterIds = [], sessionIds = [] }: FateTargets,
    fate: Fate,
    reason: string,
  ): Promise<void> => {
    const patch = { fate, fateReason: reason.trim() };
    const titles: string[] = [];
    for (const id of clusterIds) titles.push((await write.update("clusters", id, patch)).title);
    for (const id of sessionIds) titles.push((await write.update("sessions", id, patch)).title);
    for (const id of cardIds) titles.push((await write.update("notes", id, patch)).code);
    write.describe({ titles: titles.slice(0, 5).join(", "), count: titles.length, fate });
  },
);

/**
 * Makes something of each card, cluster and session and links it (FIELD.md M3): a cluster becomes one record with its
 * cards as text, a session one with its result. What goes to the inbox is sorted there and names the event it came from.
 */
export const takeUp = command(
  "board.takeUp",
  async (write, targets: FateTargets, as: TakeUpForm): Promise<Result[]> => {
    const { cardIds = [], clusterIds = [], sessionIds = [] } = targets;
    const made: Result[] = [];
    const titles: string[] = [];
    const link = async (kind: "notes" | "clusters" | "sessions", target: Target) => {
      const result = await create(write, as, target);
      const { results } = target.record;
      await write.update(kind, target.record.id, {
        fate: "taken_up",
        fateReason: "",
        results: [...results, result],
      });
      made.push(result);
      titles.push(target.wording.title);
    };
    for (const id of clusterIds) {
      const record = await write.get("clusters", id);
      const cards = await liveCardsOf(record);
      const departments = new Set(cards.flatMap(({ departmentId }) => departmentId ?? []));
      const wording = wordingOfCluster(record, cards);
      await link("clusters", { record, wording, departmentIds: [...departments] });
    }
    for (const id of sessionIds) {
      const record = await write.get("sessions", id);
      await link("sessions", { record, wording: wordingOfSession(record), departmentIds: [] });
    }
    for (const id of cardIds) {
      const record = await write.get("notes", id);
      const departmentIds = record.departmentId === undefined ? [] : [record.departmentId];
      await link("notes", { record, wording: wordingOf(record.text), departmentIds });
    }
    write.describe({ titles: titles.slice(0, 3).join(", "), count: titles.length, form: as });
    return made;
  },
);

type Target = {
  record: RecordOf<"notes"> | RecordOf<"clusters"> | RecordOf<"sessions">;
  wording: Wording;
  departmentIds: string[];
};

async function liveCardsOf(cluster: RecordOf<"clusters">): Promise<RecordOf<"notes">[]> {
  const notes = await tableOf("notes").where("eventId").equals(cluster.eventId).toArray();
  const graph = noteGraph(notes, [cluster]);
  return notes.filter((note) => note.clusterId === cluster.id && isLive(graph, note.id));
}

async function create(write: Writer, as: TakeUpForm, target: Target): Promise<Result> {
  const { record, wording, departmentIds } = target;
  const { sensitivity, eventId } = record;
  const { title, text } = wording;
  switch (as) {
    case "inbox":
      return inboxItem(write, target);
    case "guideline":
      return placed(write, "guidelines", { title, text: richTextOf(text), sensitivity });
    case "goal":
      return placed(write, "goals", { title, description: richTextOf(text), sensitivity });
    case "measure":
      return placed(write, "measures", { title, description: richTextOf(text), sensitivity });
    case "project": {
      const initialSituation = richTextOf(text);
      return placed(write, "projects", { title, initialSituation, orgUnitIds: departmentIds, sensitivity });
    }
    case "decision": {
      const { date } = await write.get("events", eventId);
      const words = { text: wording.whole, eventId, slotId: record.slotId, date, sensitivity };
      return result("decisions", await write.create("decisions", words));
    }
    case "task": {
      const words = { title: wording.whole, eventId, sensitivity };
      return result("actionItems", await write.create("actionItems", words));
    }
    case "parked": {
      const others = await tableOf("parkedTopics").where("eventId").equals(eventId).toArray();
      const position = positionAtEnd(others);
      const words = { text: text || title, eventId, position, sensitivity };
      return result("parkedTopics", await write.create("parkedTopics", words));
    }
  }
}

const result = (kind: string, { id }: { id: string }): Result => ({ kind, id });

async function inboxItem(write: Writer, { record, wording, departmentIds }: Target): Promise<Result> {
  const { title, text } = wording;
  const event = await write.get("events", record.eventId);
  const whole = text === "" ? title : text.startsWith(title.replace(/…$/, "")) ? text : `${title}\n\n${text}`;
  const item = await write.create("inboxItems", {
    text: whole,
    source: "event",
    sourceText: event.title,
    departmentIds,
    sensitivity: record.sensitivity,
    position: positionAtEnd(await tableOf("inboxItems").toArray()),
  });
  return result("inboxItems", item);
}

type Placed = "guidelines" | "goals" | "measures" | "projects";

async function placed<K extends Placed>(
  write: Writer,
  kind: K,
  draft: Omit<DraftOf<K>, "code" | "position">,
): Promise<Result> {
  const position = positionAtEnd(await tableOf(kind as Placed).toArray());
  return result(
    kind,
    await write.create(kind, { ...draft, position } as unknown as Omit<DraftOf<K>, "code">),
  );
}
