import type { JournalStep } from "@renderer/data/journalEntry";
import { byDay, fits, namesIt } from "@renderer/features/history/historySteps";
import { describe, expect, test } from "vitest";

const entry = (seq: number, fields: Partial<JournalStep> = {}): JournalStep => ({
  seq,
  at: `2026-11-2${seq < 4 ? 1 : 2}T10:00:00.000Z`,
  kind: "command",
  label: { command: "records.update", values: {} },
  size: 1,
  kinds: ["goals"],
  below: seq - 1 || null,
  redoBelow: null,
  undoHead: seq,
  redoHead: null,
  stateHash: "",
  schemaVersion: 1,
  ...fields,
});

describe("the history", () => {
  test("gathers entries into local days, the newest first", () => {
    const days = byDay([entry(5), entry(4), entry(3)]);
    expect(days.map(({ day, steps }) => [day, steps.map((step) => step.entry.seq)])).toEqual([
      ["2026-11-22", [5, 4]],
      ["2026-11-21", [3]],
    ]);
  });

  test("tells an editing session as one step, named by its newest entry", () => {
    const session = [entry(3, { group: "a" }), entry(2, { group: "a" }), entry(1)];
    const steps = byDay(session)[0]?.steps;
    expect(steps).toHaveLength(2);
    expect(steps?.[0]).toMatchObject({ entry: { seq: 3 }, seqs: [3, 2] });
  });

  test.each([
    ["sessions of different fields apart", entry(3, { group: "a" }), entry(2, { group: "b" })],
    ["entries without a session apart", entry(3), entry(2)],
    ["undoing apart from what it undid", entry(3, { group: "a", kind: "undo" }), entry(2, { group: "a" })],
  ])("keeps %s", (_case, newer, older) => {
    expect(byDay([newer, older])[0]?.steps).toHaveLength(2);
  });
});

describe("a search of the history", () => {
  test.each([
    ["finds a word of the label", { kind: null, text: "geändert" }, true],
    ["finds a word of a title with its umlaut spelled out", { kind: null, text: "buergeramt" }, true],
    ["does not find what is not there", { kind: null, text: "Hundesteuer" }, false],
    ["keeps to the kind", { kind: "projects", text: "" }, false],
    ["takes an empty question for all of a kind", { kind: "goals", text: " " }, true],
  ] as const)("%s", (_case, wanted, found) => {
    const change = { kind: "goals", id: "g", before: null, after: { title: "Bürgeramt entlasten" } } as const;
    const named = new Set(namesIt(change, wanted.text) ? [1] : []);
    expect(fits(entry(1), wanted, "Ziel geändert", named)).toBe(found);
  });
});
