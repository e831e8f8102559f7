import type { DatabaseState } from "@renderer/data/databaseState";
import type { Change, JournalEntry } from "@renderer/data/journalEntry";
import { firstMeta } from "@renderer/data/rebuild";
import { parseSnapshot, snapshotText } from "@renderer/data/snapshot";
import { emptyContentHash } from "@shared/transfer/contentHash";
import { makeRecord, uuid, workspaceOf } from "@tests/shared/domain/makeRecord";
import { expect, test } from "vitest";

const file = (number: number, base64: string) => makeRecord("photoFiles", number, { base64 });
const change = (before: object | null, after: object | null): Change => ({
  kind: "photoFiles",
  id: uuid(1),
  before,
  after,
});
const entry = (seq: number, ...changes: Change[]): JournalEntry => ({
  seq,
  at: "2027-03-12T10:00:00.000Z",
  kind: "command",
  label: { command: "photos.add", values: {} },
  changes,
  below: null,
  redoBelow: null,
  undoHead: seq,
  redoHead: null,
  stateHash: emptyContentHash,
  schemaVersion: 2,
});
const stateOf = (files: readonly ReturnType<typeof file>[], ...entries: JournalEntry[]): DatabaseState => ({
  meta: firstMeta(uuid(9)),
  workspace: workspaceOf({ photoFiles: [...files] }),
  entries,
});

const [there, gone, other] = [file(1, btoa("there")), file(2, btoa("gone")), file(1, btoa("other"))];

test.each([
  ["of a photo that is there", stateOf([there], entry(1, change(null, there))), btoa("there"), 1],
  [
    "of one that was deleted",
    stateOf([], entry(1, change(null, gone)), entry(2, change(gone, null))),
    btoa("gone"),
    1,
  ],
  [
    "of one put in and out several times",
    stateOf(
      [there],
      entry(1, change(null, there)),
      entry(2, change(there, null)),
      entry(3, change(null, there)),
    ),
    btoa("there"),
    1,
  ],
  [
    "of two that a foreign file gave one id",
    stateOf(
      [there],
      entry(1, change(null, other)),
      entry(2, change(other, there)),
      entry(3, change(there, there)),
    ),
    btoa("other"),
    1,
  ],
])("a snapshot keeps the bytes %s once, and gives back every entry as it was", (_, state, bytes, times) => {
  const text = snapshotText(state);
  expect(text.split(bytes).length - 1).toBe(times);
  expect(parseSnapshot(text)).toEqual(state);
});

test("a snapshot whose history lacks a picture is no snapshot", () => {
  const text = snapshotText(stateOf([], entry(1, change(null, { ...gone, base64: "" }))));
  expect(() => parseSnapshot(text)).toThrow("lacks a picture");
});
