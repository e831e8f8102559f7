import { inOrder } from "@shared/domain/workspace";
import { isUsablePosition, type Placed, placeAt, positionsAtEnd } from "@shared/positions";
import fc from "fast-check";
import { expect, test } from "vitest";

/** Siblings with these positions, in the order people see. */
const withPositions = (positions: readonly string[]): Placed[] =>
  inOrder(positions.map((position, n) => ({ id: `s${n}`, position, createdAt: "2026-11-22T08:00:00.000Z" })));

/** The order after a place was taken: the ids, the new one as "new". */
function orderAfter(ordered: readonly Placed[], index: number): string[] {
  const { position, moved } = placeAt(ordered, index);
  const changed = new Map(moved.map((one) => [one.id, one.position]));
  // A new record has the latest moment or the earliest; its position alone must decide.
  const added = { id: "new", position, createdAt: index % 2 === 0 ? "2020" : "2030" };
  const all = [...ordered.map((one) => ({ ...one, position: changed.get(one.id) ?? one.position })), added];
  return inOrder(all).map(({ id }) => id);
}

const wanted = (ordered: readonly Placed[], index: number): string[] =>
  ordered.map(({ id }) => id).toSpliced(index, 0, "new");

test.each([
  ["a counted key", "a0", true],
  ["a key between two", "a0V", true],
  ["a number with letters before it, as a spreadsheet makes it", "a000300", false],
  ["no text", "", false],
  ["a key that is too short", "zz", false],
  ["a letter no key has", "ä", false],
  ["such a letter behind a key", "a1ä", false],
  ["one of the smallest keys, before which nothing fits", `A${"0".repeat(25)}1`, false],
  ["one of the largest keys", `z${"z".repeat(26)}`, false],
  ["a key as long as none becomes", `a0${"z".repeat(5000)}`, false],
])("usable positions: %s", (_case, position, isUsable) => {
  expect(isUsablePosition(position)).toBe(isUsable);
});

test.each([
  ["siblings without positions", ["", "", ""]],
  ["siblings that are all the same", ["a1", "a1", "a1"]],
  ["numbers from a spreadsheet", ["a000100", "a000200", "a000300"]],
  ["texts behind every key", ["zz", "ä", "ää"]],
  ["good keys among bad ones", ["", "a0", "a0", "a000300", "a1", "a1ä", "a2", "zz"]],
  ["the smallest and the largest key", ["", `A${"0".repeat(25)}1`, "a0", `z${"z".repeat(26)}`]],
  ["a key of five thousand letters", ["a0", `a0${"z".repeat(5000)}`, "a1"]],
  ["no siblings", []],
])("a record goes where it is asked to, everywhere among %s", (_case, positions) => {
  const ordered = withPositions(positions);
  for (let index = 0; index <= ordered.length; index += 1)
    expect(orderAfter(ordered, index)).toEqual(wanted(ordered, index));
});

test("good keys stay as they are, and of bad ones only the neighbours are numbered anew", () => {
  const ordered = withPositions(["a000300", "a1", "a2", "a2", "a3", "ä"]);
  const moved = (index: number) => placeAt(ordered, index).moved.map(({ id }) => id);
  expect([0, 1, 2, 3, 4, 5, 6].map(moved)).toEqual([["s0"], ["s0"], [], ["s3"], [], ["s5"], []]);
});

test("adding at the end again and again changes no other record and keeps positions short", () => {
  const ordered = withPositions(["a000300"]);
  for (let n = 0; n < 500; n += 1) {
    const [position = ""] = positionsAtEnd(ordered, 1);
    expect(position > (ordered.at(-1)?.position ?? "")).toBe(true);
    ordered.push({ id: `t${n}`, position, createdAt: "2026-11-22T08:00:00.000Z" });
  }
  expect(ordered.at(-1)?.position.length).toBeLessThan("a000300".length + 5);
});

/** Any text, with those that look like keys often among them. */
const anyPosition = fc.oneof(
  fc.string({ unit: "binary", maxLength: 6 }),
  fc.stringMatching(/^[0-9A-Za-z]{0,8}$/),
  fc.constantFrom(
    "",
    "a0",
    "a1",
    "a000300",
    "Zz",
    "zz",
    "ä",
    "a0V",
    `A${"0".repeat(25)}1`,
    `z${"z".repeat(26)}`,
  ),
);

test("whatever siblings have for positions, placing among them gives the asked order, time and again", () => {
  fc.assert(
    fc.property(
      fc.array(anyPosition, { maxLength: 8 }),
      fc.array(fc.nat(30), { maxLength: 12 }),
      (start, places) => {
        let ordered = withPositions(start);
        for (const [n, place] of places.entries()) {
          const index = place % (ordered.length + 1);
          expect(orderAfter(ordered, index)).toEqual(wanted(ordered, index));
          const { position, moved } = placeAt(ordered, index);
          const changed = new Map(moved.map((one) => [one.id, one.position]));
          ordered = ordered.map((one) => ({ ...one, position: changed.get(one.id) ?? one.position }));
          ordered.splice(index, 0, { id: `n${n}`, position, createdAt: "2026-11-22T09:00:00.000Z" });
        }
        const [last = ""] = ordered.slice(-1).map(({ position }) => position);
        const behind = positionsAtEnd(ordered, 5);
        expect([last, ...behind]).toEqual([...new Set([last, ...behind])].sort((a, b) => (a < b ? -1 : 1)));
      },
    ),
    { numRuns: 300 },
  );
});
