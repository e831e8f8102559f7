import { cluster } from "@shared/domain/events/cluster";
import { fateOf, isLive, noteGraph, originsOf } from "@shared/domain/events/fate";
import { note } from "@shared/domain/events/note";
import { uuid } from "@tests/fixtures/records";
import { expect, test } from "vitest";

const times = { createdAt: "2026-11-16T09:00:00.000Z", updatedAt: "2026-11-16T09:00:00.000Z" };
const goal = { kind: "goals", id: uuid(90) };

const card = (n: number, more: object = {}) =>
  note.parse({ id: uuid(n), ...times, code: `K-${n}`, eventId: uuid(80), text: `Karte ${n}`, ...more });
const pile = (n: number, more: object = {}) =>
  cluster.parse({ id: uuid(n), ...times, eventId: uuid(80), title: "Service", ...more });

const graphOf = (notes: ReturnType<typeof card>[], clusters: ReturnType<typeof pile>[] = []) =>
  noteGraph(notes, clusters);

test.each([
  ["nobody looked at is open", [card(1)], [], "open", []],
  ["became a goal is taken up", [card(1, { fate: "taken_up", results: [goal] })], [], "taken_up", [goal]],
  [
    "lies in a cluster has the cluster's fate",
    [card(1, { clusterId: uuid(70) })],
    [pile(70, { fate: "taken_up", results: [goal] })],
    "taken_up",
    [goal],
  ],
  [
    "was rejected stays rejected in a cluster that was taken up",
    [card(1, { clusterId: uuid(70), fate: "rejected" })],
    [pile(70, { fate: "taken_up", results: [goal] })],
    "rejected",
    [],
  ],
  [
    "was merged lives on in the other",
    [card(1), card(2, { originIds: [uuid(1)], fate: "taken_up", results: [goal] })],
    [],
    "taken_up",
    [goal],
  ],
  [
    "was split is open while a part is",
    [card(1), card(2, { originIds: [uuid(1)], fate: "documented" }), card(3, { originIds: [uuid(1)] })],
    [],
    "open",
    [],
  ],
  [
    "was merged in a circle comes to an end",
    [card(1, { originIds: [uuid(2)] }), card(2, { originIds: [uuid(1)] })],
    [],
    "open",
    [],
  ],
] as const)("a card that %s", (_case, notes, clusters, fate, results) => {
  const found = fateOf(graphOf([...notes], [...clusters]), uuid(1));
  expect(found.fate).toBe(fate);
  expect(found.results).toEqual(results);
});

test("a rejected card tells why, also when it was merged before", () => {
  const graph = graphOf([
    card(1),
    card(2, { originIds: [uuid(1)], fate: "rejected", fateReason: "Gibt es schon" }),
  ]);
  expect(fateOf(graph, uuid(1)).reasons).toEqual(["Gibt es schon"]);
});

test("three cards merged and the result split in two: only the last two hang on the board, and both know all three", () => {
  const graph = graphOf([
    card(1),
    card(2),
    card(3),
    card(4, { originIds: [uuid(1), uuid(2), uuid(3)] }),
    card(5, { originIds: [uuid(4)] }),
    card(6, { originIds: [uuid(4)] }),
  ]);
  expect([1, 2, 3, 4, 5, 6].filter((n) => isLive(graph, uuid(n)))).toEqual([5, 6]);
  expect(originsOf(graph, uuid(6)).map(({ code }) => code)).toEqual(["K-4", "K-1", "K-2", "K-3"]);
});
