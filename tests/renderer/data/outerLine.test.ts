import type { Change, JournalEntry } from "@renderer/data/journalEntry";
import { lineOf } from "@renderer/data/outerLine";
import { portion } from "@renderer/data/portions";
import { expect, test } from "vitest";

const change = (nr: number): Change => ({
  kind: "goals",
  id: `${nr}`,
  before: null,
  after: { title: `„Ziel“ ${nr}` },
});

test.each([
  { what: "no change", count: 0 },
  { what: "one change", count: 1 },
  { what: "just a portion", count: portion },
  { what: "several portions", count: 2 * portion + 7 },
])("an entry with $what is the same line as written in one go", async ({ count }) => {
  const entry: JournalEntry = {
    seq: 3,
    at: "2026-11-16T06:00:00.000Z",
    kind: "command",
    label: { command: "reading.table", values: { count } },
    below: 2,
    redoBelow: null,
    undoHead: 3,
    redoHead: null,
    stateHash: "0123456789abcdef",
    schemaVersion: 1,
    changes: Array.from({ length: count }, (_, nr) => change(nr)),
  };
  expect(await lineOf(entry)).toBe(JSON.stringify(entry));
});
