import { type ExportLogEntry, exportLogEntry } from "@shared/domain/workspace/exportLogEntry";
import { outdatedTexts } from "@shared/domain/workspace/keptTexts";
import { expect, test } from "vitest";
import { uuid } from "../makeRecord";

const day = (number: number) => new Date(Date.UTC(2026, 0, number)).toISOString();

/** One file a day with text, the first one on the first of January. */
const files = (count: number, given: Partial<ExportLogEntry> = {}): ExportLogEntry[] =>
  Array.from({ length: count }, (_, at) =>
    exportLogEntry.parse({
      id: uuid(at + 1 + (given.deliverable?.length ?? 0) * 100),
      createdAt: day(at + 1),
      updatedAt: day(at + 1),
      exportedAt: day(at + 1),
      deliverable: "agenda",
      title: "Agenda",
      fileName: `${at + 1}.docx`,
      language: "de",
      audience: "internal",
      manifest: [{ kind: "goals", recordId: uuid(1), field: "title", text: "Ziel" }],
      ...given,
    }),
  );
const namesOf = (entries: readonly ExportLogEntry[]) => entries.map(({ fileName }) => fileName).sort();

test.each([
  ["ten drafts keep their texts", files(10), []],
  ["of twelve drafts the two oldest let go of theirs", files(12), ["1.docx", "2.docx"]],
  ["each document has its own ten", [...files(10), ...files(10, { deliverable: "roadmap" })], []],
  [
    "a draft of a version that is not decided goes with the others",
    files(11, { versionNumber: "0.2" }),
    ["1.docx"],
  ],
  ["what belongs to a decided version is kept however old", files(30, { versionNumber: "1.0" }), []],
  ["also after a newer decision took its place", files(30, { versionNumber: "2.0" }), []],
  ["files without a text are passed over", files(30, { manifest: [] }), []],
])("%s", (_case, entries, gone) => {
  const versions = [
    { number: "0.2", status: "draft" },
    { number: "1.0", status: "superseded" },
    { number: "2.0", status: "decided" },
  ] as const;
  expect(namesOf(outdatedTexts(entries, versions))).toEqual(gone);
});

test("files of decided versions take no draft's place", () => {
  const decided = files(10, { versionNumber: "1.0", exportedAt: day(300) });
  expect(outdatedTexts([...files(10), ...decided], [{ number: "1.0", status: "decided" }])).toEqual([]);
});
