import { richTextOf } from "@shared/domain/richText";
import { tracesOf } from "@shared/domain/traces/tracesOf";
import { expect, test } from "vitest";
import { makeRecord, uuid, workspaceOf } from "../makeRecord";

const long = `${"Vorher steht hier noch viel. ".repeat(4)}Anna Beispiel schlug es vor, und Anna Beispiel bleibt.`;

test("traces name record, field and number of places, with a few words around the first", () => {
  const workspace = workspaceOf({
    goals: [makeRecord("goals", 1, { title: "Wege sparen", description: richTextOf(long) })],
    inboxItems: [makeRecord("inboxItems", 2, { text: "Portal", note: "von anna@stadt.example" })],
    projects: [makeRecord("projects", 3, { title: "Beispielprojekt" })],
  });
  expect(tracesOf(workspace, ["Anna Beispiel", "anna@stadt.example"])).toEqual([
    {
      kind: "goals",
      id: uuid(1),
      title: "Wege sparen",
      field: "description",
      count: 2,
      excerpt: {
        before: "…noch viel. Vorher steht hier noch viel. ",
        found: "Anna Beispiel",
        after: " schlug es vor, und Anna Beispiel bleibt…",
      },
    },
    {
      kind: "inboxItems",
      id: uuid(2),
      title: "Portal",
      field: "note",
      count: 1,
      excerpt: { before: "von ", found: "anna@stadt.example", after: "" },
    },
  ]);
});

test("a place in a frozen version says which record and field there", () => {
  const version = makeRecord("agendaVersions", 4, {
    number: "1.0",
    date: "2026-01-01",
    frozen: { goals: [makeRecord("goals", 1, { title: "Idee von Anna Beispiel" })] },
  });
  expect(tracesOf(workspaceOf({ agendaVersions: [version] }), ["Anna Beispiel"])).toMatchObject([
    {
      kind: "agendaVersions",
      title: "1.0",
      field: "frozen",
      frozen: { kind: "goals", title: "Idee von Anna Beispiel", field: "title" },
    },
  ]);
});

test("without a word to look for there is no trace", () => {
  expect(tracesOf(workspaceOf({ goals: [makeRecord("goals", 1, { title: "A" })] }), ["", " ", "A"])).toEqual(
    [],
  );
});
