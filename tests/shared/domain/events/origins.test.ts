import { cluster } from "@shared/domain/events/cluster";
import { decision } from "@shared/domain/events/decision";
import { event } from "@shared/domain/events/event";
import { note } from "@shared/domain/events/note";
import { type OriginSource, originsOfRecord } from "@shared/domain/events/origins";
import { type VoteState, voteRound } from "@shared/domain/events/voteRound";
import { inboxItem } from "@shared/domain/triage/inboxItem";
import { triage } from "@shared/domain/triage/triage";
import { emptyWorkspace } from "@shared/domain/workspace";
import { describe, expect, test } from "vitest";

const uuid = (at: number) => `00000000-0000-4000-8000-${String(at).padStart(12, "0")}`;
const base = (at: number) => ({
  id: uuid(at),
  createdAt: "2027-03-12T09:00:00.000Z",
  updatedAt: "2027-03-12T09:00:00.000Z",
});
const eventId = uuid(1);
const goalId = uuid(99);
const klausur = event.parse({ ...base(1), title: "Klausur" });
const result = (kind: string, id: string) => ({ kind, id });
const card = (at: number, fields: object = {}) =>
  note.parse({ ...base(at), code: `K-${at}`, eventId, text: `Karte ${at}`, position: `a${at}`, ...fields });
const source = (parts: Partial<OriginSource>): OriginSource => ({
  ...emptyWorkspace(),
  events: [klausur],
  ...parts,
});
const cardsOf = (given: OriginSource) =>
  originsOfRecord(given, goalId)?.cards.map(({ note: { code }, madeOf }) => [
    code,
    ...madeOf.map((one) => one.code),
  ]);

describe("where a record came from", () => {
  test("nothing names it: it was entered directly", () => {
    expect(originsOfRecord(source({ notes: [card(10)] }), goalId)).toBeUndefined();
  });

  test("a card taken up at once", () => {
    const given = source({ notes: [card(10, { results: [result("goals", goalId)] }), card(11)] });
    expect(cardsOf(given)).toEqual([["K-10"]]);
    expect(originsOfRecord(given, goalId)?.events.map(({ title }) => title)).toEqual(["Klausur"]);
  });

  test("through the inbox and its sorting, with the reason", () => {
    const given = source({
      notes: [card(10, { results: [result("inboxItems", uuid(20))] })],
      inboxItems: [inboxItem.parse({ ...base(20), text: "Karte 10" })],
      triages: [
        triage.parse({
          ...base(21),
          itemId: uuid(20),
          answers: {},
          decision: "goal",
          reason: "gilt auf Dauer",
          decidedAt: "2027-03-12T10:00:00.000Z",
          results: [result("goals", goalId)],
        }),
      ],
    });
    expect(cardsOf(given)).toEqual([["K-10"]]);
    expect(originsOfRecord(given, goalId)?.sortings.map(({ reason }) => reason)).toEqual(["gilt auf Dauer"]);
  });

  test("a card made of others names them, back to the first", () => {
    const notes = [
      card(10),
      card(11),
      card(12, { originIds: [uuid(10), uuid(11)] }),
      card(13, { originIds: [uuid(12)], results: [result("goals", goalId)] }),
    ];
    expect(cardsOf(source({ notes }))).toEqual([["K-13", "K-12", "K-10", "K-11"]]);
  });

  test("a cluster gives the cards that hang in it", () => {
    const pile = cluster.parse({ ...base(5), eventId, title: "Service", results: [result("goals", goalId)] });
    const inside = { clusterId: pile.id };
    const notes = [
      card(10, inside),
      card(11, inside),
      card(12),
      card(13, { ...inside, originIds: [uuid(11)] }),
    ];
    const given = source({ notes, clusters: [pile] });
    expect(cardsOf(given)).toEqual([["K-10"], ["K-13", "K-11"]]);
  });

  test("a decision that led to it leads back to its cards", () => {
    const given = source({
      notes: [card(10, { results: [result("decisions", uuid(30))] })],
      decisions: [
        decision.parse({ ...base(30), code: "F-1", eventId, text: "So", results: [result("goals", goalId)] }),
      ],
    });
    expect(cardsOf(given)).toEqual([["K-10"]]);
    expect(originsOfRecord(given, goalId)?.decisions.map(({ code }) => code)).toEqual(["F-1"]);
  });

  test.each<[VoteState, number[]]>([
    ["open", []],
    ["revealed", [7]],
    ["closed", [7]],
  ])("dots of a vote that is %s", (state, dots) => {
    const round = voteRound.parse({
      ...base(40),
      eventId,
      title: "Was zuerst?",
      options: [result("notes", uuid(10))],
      tables: [{ id: uuid(41), name: "Raum", people: 9 }],
      counts: [{ tableId: uuid(41), optionId: uuid(10), dots: 7 }],
      state,
    });
    const given = source({
      notes: [card(10, { results: [result("goals", goalId)] })],
      voteRounds: [round],
    });
    expect(originsOfRecord(given, goalId)?.votes.map((vote) => vote.dots)).toEqual(dots);
  });

  test("records that name each other end the search", () => {
    const decisions = [
      decision.parse({ ...base(30), code: "F-1", text: "a", results: [result("decisions", uuid(31))] }),
      decision.parse({
        ...base(31),
        code: "F-2",
        text: "b",
        results: [result("decisions", uuid(30)), result("goals", goalId)],
      }),
    ];
    expect(originsOfRecord(source({ decisions }), goalId)?.decisions).toHaveLength(2);
  });
});
