import { idsIn, type KindName, kindNames, kinds, referencesOf } from "@shared/domain/kinds";
import type { RichText } from "@shared/domain/richText";
import { type Forgotten, forgetting, nextReplacement } from "@shared/domain/traces/forgetting";
import { tracesOf } from "@shared/domain/traces/tracesOf";
import { emptyWorkspace, type Workspace } from "@shared/domain/workspace";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { randomWorkspace } from "../../../fixtures/randomWorkspace";
import { smallTown } from "../../../fixtures/smallTown";
import { makeRecord, uuid } from "../makeRecord";

const forgotten: Forgotten = {
  personId: uuid(1),
  words: ["Anna Beispiel", "Beispiel, Anna", "anna@stadt.example", "03741 12345"],
  replacement: "gelöschte Person 17",
  at: "2026-11-22T10:00:00.000Z",
};

/** A workspace in which somebody was forgotten. */
function without(workspace: Workspace, what: Forgotten): Workspace {
  const { record } = forgetting(what);
  const result = emptyWorkspace();
  for (const kind of kindNames)
    (result[kind] as object[]) = (workspace[kind] as object[]).map((each) => record(kind, each as never));
  return result;
}

const paragraph = (...content: unknown[]) =>
  ({ type: "doc", content: [{ type: "paragraph", content }] }) as RichText;

describe("running text", () => {
  const after = (text: RichText) =>
    forgetting(forgotten).record("guidelines", makeRecord("guidelines", 2, { title: "x", text })).text;

  test.each<[string, RichText, RichText]>([
    [
      "marked in parts",
      paragraph(
        { type: "text", text: "Von Anna ", marks: [{ type: "bold" }] },
        { type: "text", text: "Bei" },
        { type: "text", text: "spiel, Amt 1" },
      ),
      paragraph(
        { type: "text", text: "Von gelöschte Person 17", marks: [{ type: "bold" }] },
        { type: "text", text: ", Amt 1" },
      ),
    ],
    [
      "over a line's end",
      paragraph({ type: "text", text: "Anna" }, { type: "hardBreak" }, { type: "text", text: "Beispiel" }),
      paragraph({ type: "text", text: "gelöschte Person 17" }, { type: "hardBreak" }),
    ],
    [
      "twice in one piece",
      paragraph({ type: "text", text: "Anna Beispiel und Beispiel, Anna." }),
      paragraph({ type: "text", text: "gelöschte Person 17 und gelöschte Person 17." }),
    ],
    [
      "in the address of a link",
      paragraph({
        type: "text",
        text: "Frau B.",
        marks: [{ type: "italic" }, { type: "link", attrs: { href: "mailto:anna@stadt.example" } }],
      }),
      paragraph({ type: "text", text: "Frau B.", marks: [{ type: "italic" }] }),
    ],
  ])("loses a name %s", (_, text, expected) => {
    expect(after(text)).toEqual(expected);
  });

  test("without the name stays the very same object", () => {
    const text = paragraph({ type: "text", text: "Annas Beispielstraße" });
    const record = makeRecord("guidelines", 2, { title: "x", text });
    expect(forgetting(forgotten).record("guidelines", record)).toBe(record);
  });
});

describe("names of the program", () => {
  test("are never touched, however they read", () => {
    const version = makeRecord("agendaVersions", 3, { number: "1.0", date: "2026-01-01", status: "decided" });
    const log = makeRecord("exportLog", 4, {
      exportedAt: forgotten.at,
      deliverable: "agenda",
      title: "Agenda",
      fileName: "agenda.docx",
      language: "de",
      audience: "internal",
      manifest: [{ kind: "goals", recordId: uuid(9), field: "title", text: "goals" }],
    });
    const view = makeRecord("savedViews", 5, {
      page: "projects",
      name: "Meine",
      state: { sort: "title", columns: ["ownerPersonId"], filter: "decided" },
    });
    const { record } = forgetting({
      ...forgotten,
      words: ["agenda", "title", "goals", "decided", "projects"],
    });
    expect(record("agendaVersions", version)).toBe(version);
    expect(record("savedViews", view)).toBe(view);
    expect(record("exportLog", log)).toMatchObject({
      deliverable: "agenda",
      fileName: `${forgotten.replacement}.docx`,
      manifest: [{ kind: "goals", field: "title", text: forgotten.replacement }],
    });
  });

  test("codes and ids stay", () => {
    const goal = makeRecord("goals", 6, { code: "Z-1", title: "Z-1 Wege sparen" });
    const { record } = forgetting({ ...forgotten, words: ["Z-1", uuid(6)] });
    expect(record("goals", goal)).toMatchObject({
      id: uuid(6),
      code: "Z-1",
      title: "gelöschte Person 17 Wege sparen",
    });
  });
});

test("the plan of who is told what keeps no trace of somebody who answered or is a group of their own", () => {
  const message = makeRecord("communicationItems", 7, {
    title: "Anna Beispiel informieren: F-1",
    stakeholderIds: [uuid(8)],
    audienceText: "auch Beispiel, Anna",
    keyMessage: "Liebe Anna Beispiel,",
    concernsAnswered: "Sorge von Anna Beispiel",
    feedback: "Anna Beispiel fragt nach Schulungen.",
    followUp: "Anna Beispiel zurückrufen",
    reason: "Anna Beispiel weiß es schon.",
    ownerId: uuid(1),
  });
  const stakeholder = makeRecord("stakeholders", 8, {
    label: "Anna Beispiel",
    personId: uuid(1),
    concerns: "Anna Beispiel befürchtet Mehrarbeit.",
  });
  const affected = makeRecord("affected", 9, {
    occasionKind: "decisions",
    occasionId: uuid(10),
    nobodyReason: "Mit Anna Beispiel besprochen",
  });
  const { record } = forgetting(forgotten);
  const after = [
    record("communicationItems", message),
    record("stakeholders", stakeholder),
    record("affected", affected),
  ];
  expect(JSON.stringify(after)).not.toContain("Beispiel");
  expect(after[0]).toMatchObject({
    feedback: "gelöschte Person 17 fragt nach Schulungen.",
    stakeholderIds: [uuid(8)],
    ownerId: uuid(1),
  });
});

describe("the person", () => {
  const person = makeRecord("persons", 1, {
    displayName: "Anna Beispiel",
    roleTitle: "Amtsleiterin",
    email: "anna@stadt.example",
    phone: "03741 12345",
    note: "Kollegin",
    purpose: "Projekt",
    source: "Liste",
    restricted: true,
    reviewOn: "2027-01-01",
    orgUnitId: uuid(2),
  });

  test("becomes a stone of which nothing tells who it was", () => {
    expect(forgetting(forgotten).record("persons", person)).toEqual({
      id: uuid(1),
      createdAt: person.createdAt,
      updatedAt: person.updatedAt,
      displayName: "gelöschte Person 17",
      anonymisedAt: forgotten.at,
      isExternal: false,
      sensitivity: "internal",
    });
  });

  test("becomes one inside frozen versions too, and others there lose the words", () => {
    const version = makeRecord("agendaVersions", 3, {
      number: "1.0",
      date: "2026-01-01",
      author: "Anna Beispiel",
      frozen: { persons: [person], goals: [makeRecord("goals", 6, { title: "Idee von Anna Beispiel" })] },
    });
    const after = forgetting(forgotten).record("agendaVersions", version);
    expect(after).toMatchObject({
      author: forgotten.replacement,
      frozen: {
        persons: [{ displayName: forgotten.replacement }],
        goals: [{ title: "Idee von gelöschte Person 17" }],
      },
    });
    expect(JSON.stringify(after)).not.toMatch(/Beispiel|Amtsleiterin|Kollegin/);
  });

  test("can be forgotten without any word", () => {
    const { record } = forgetting({ ...forgotten, words: [] });
    expect(record("persons", person).displayName).toBe(forgotten.replacement);
    expect(
      record(
        "agendaVersions",
        makeRecord("agendaVersions", 3, { number: "1.0", date: "2026-01-01", frozen: { persons: [person] } }),
      ).frozen.persons?.[0]?.displayName,
    ).toBe(forgotten.replacement);
  });

  test("gets the next number nobody carries", () => {
    const say = (number: number) => `gelöschte Person ${number}`;
    const named = (displayName: string, at: number) => makeRecord("persons", at, { displayName });
    expect(nextReplacement([], say)).toBe("gelöschte Person 1");
    expect(nextReplacement([named("gelöschte Person 2", 1), named("gelöschte Person 1", 2)], say)).toBe(
      "gelöschte Person 3",
    );
  });
});

/** Names as people have them, and words that mean something to a search. */
const names = fc.constantFrom(
  ["Anna Beispiel", "Beispiel, Anna"],
  ["Jörg Müller", "joerg@stadt.example"],
  ["İbrahim Ñandú-Straße", "Straße"],
  ["O'Neill (x)", "+49 3741 12345"],
  ["Person 17", "a.b*c"],
);

describe.each<[string, fc.Arbitrary<Workspace>]>([
  ["any workspace", randomWorkspace],
  ["the small town", fc.constant(smallTown())],
])("in %s", (_, workspaces) => {
  test("no field holds any of the words afterwards, records stay valid and references whole", () => {
    let found = 0;
    fc.assert(
      fc.property(workspaces, names, fc.infiniteStream(fc.nat(6)), (given, words, chance) => {
        const before = sown(given, words, () => chance.next().value ?? 0);
        const personId = before.persons[0]?.id ?? uuid(1);
        const after = without(before, { ...forgotten, personId, words });
        // A word inside the replacement cannot be forgotten.
        const gone = words.filter((word) => word !== "Person 17");
        found += tracesOf(before, gone).length;
        expect(tracesOf(after, gone)).toEqual([]);
        for (const kind of kindNames)
          for (const [at, record] of after[kind].entries()) {
            const was = before[kind][at];
            kinds[kind].schema.parse(record);
            expect(record.id).toBe(was?.id);
            if (was && record.id !== personId)
              expect(referencesIn(kind, record)).toEqual(referencesIn(kind, was));
          }
      }),
      { numRuns: 60 },
    );
    expect(found).toBeGreaterThan(60);
  }, 60_000);
});

const referencesIn = (kind: KindName, record: object) =>
  referencesOf[kind].map((each) => idsIn(record, each));

/** The workspace with names sown into its texts here and there. */
function sown(workspace: Workspace, words: readonly string[], chance: () => number): Workspace {
  const result = structuredClone(workspace);
  const word = () => words[chance() % words.length] ?? "";
  const sow = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(sow);
    if (typeof value !== "object" || value === null) return value;
    const fields = value as Record<string, unknown>;
    for (const [key, inner] of Object.entries(fields))
      fields[key] =
        typeof inner === "string" && sownFields.has(key) && chance() < 3
          ? chance() < 3
            ? `${inner} ${word()}, ${word()}s`
            : word()
          : sow(inner);
    return fields;
  };
  return sow(result) as Workspace;
}

const sownFields = new Set([
  "title",
  "text",
  "note",
  "summary",
  "name",
  "displayName",
  "measure",
  "toText",
  "problem",
  "outcomeStatement",
  "altText",
  "email",
  "author",
  "reason",
]);

test("records kept inside states of any shape are treated as records of their kind", () => {
  const person = makeRecord("persons", 1, { displayName: "Anna Beispiel", roleTitle: "Amtsleiterin" });
  const text = paragraph(
    { type: "text", text: "Anna ", marks: [{ type: "bold" }] },
    { type: "text", text: "Beispiel" },
  );
  const view = makeRecord("savedViews", 5, {
    page: "projects",
    name: "Meine",
    state: { kept: [{ kind: "persons", id: uuid(1), record: person }], text },
  });
  expect(forgetting(forgotten).record("savedViews", view).state).toMatchObject({
    kept: [{ record: { displayName: forgotten.replacement, anonymisedAt: forgotten.at } }],
    text: { content: [{ content: [{ text: forgotten.replacement }] }] },
  });
});
