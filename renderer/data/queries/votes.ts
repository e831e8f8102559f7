import type { VoteRound } from "@shared/domain/events/voteRound";
import { type KindName, type RecordOf, titleOf } from "@shared/domain/kinds";
import { inOrder } from "@shared/domain/workspace";
import { db, tableOf } from "../db";

export type VoteOptionKind = VoteRound["options"][number]["kind"];
export type VoteChoice = { kind: VoteOptionKind; id: string; label: string };

/** Dot votes of an event with the words of what was voted on. */
export type VotesData = {
  /** Newest last. */
  rounds: readonly RecordOf<"voteRounds">[];
  /** What an option is called, by its id; absent where the record is gone. */
  labels: ReadonlyMap<string, string>;
  /** What can be voted on, in its order. */
  choices: readonly VoteChoice[];
  /** Entered participants, at least one. */
  people: number;
};

const tables = ["voteRounds", "clusters", "notes", "goals", "measures", "participants"] as const;

/** Dot votes of an event, and what can be voted on. Cards that were merged or split away cannot. */
export function votesOf(eventId: string): Promise<VotesData> {
  return db.transaction("r", tables, async () => {
    const ofEvent = <K extends "voteRounds" | "clusters" | "notes">(kind: K) =>
      tableOf(kind).where("eventId").equals(eventId).toArray() as Promise<RecordOf<K>[]>;
    const notes = await ofEvent("notes");
    const gone = new Set(notes.flatMap(({ originIds }) => originIds));
    const kept = <T extends { archivedAt?: string; position: string; createdAt: string; id: string }>(
      all: readonly T[],
    ) => inOrder(all.filter(({ archivedAt }) => archivedAt === undefined));
    const choices: VoteChoice[] = [
      ...choicesOf("clusters", kept(await ofEvent("clusters"))),
      ...choicesOf("notes", kept(notes.filter(({ id }) => !gone.has(id)))),
      ...choicesOf("goals", kept(await tableOf("goals").toArray())),
      ...choicesOf("measures", kept(await tableOf("measures").toArray())),
    ];
    const labels = new Map(choices.map(({ id, label }) => [id, label]));
    for (const note of notes) labels.set(note.id, note.text);
    return {
      rounds: inOrder(await ofEvent("voteRounds")),
      labels,
      choices,
      people: Math.max(1, await tableOf("participants").where("eventId").equals(eventId).count()),
    };
  });
}

function choicesOf<K extends VoteOptionKind & KindName>(
  kind: K,
  records: readonly RecordOf<K>[],
): VoteChoice[] {
  return records.map((record) => ({
    kind,
    id: record.id,
    label: "code" in record && kind !== "notes" ? `${record.code} ${titleOf(record)}` : titleOf(record),
  }));
}
