import { kinds, type RecordOf } from "@shared/domain/kinds";
import { richTextOf } from "@shared/domain/richText";
import { aboutPerson } from "@shared/domain/traces/aboutPerson";
import { forgetting } from "@shared/domain/traces/forgetting";
import { expect, test } from "vitest";
import { makeRecord, uuid, workspaceOf } from "../makeRecord";

const name = "Anna Beispiel";
const personId = uuid(9);

/** Everything the stakeholder register can say of a person. */
const town = workspaceOf({
  persons: [makeRecord("persons", 9, { displayName: name })],
  stakeholders: [
    makeRecord("stakeholders", 1, {
      label: `Multiplikatorin ${name}`,
      kind: "person",
      personId,
      concerns: `${name} fürchtet Mehrarbeit.`,
      attitude: 1,
    }),
  ],
  organisations: [
    makeRecord("organisations", 2, {
      name: "Stadt Neuenfeld",
      contactPersonIds: [personId],
      topics: [`Schulungen bei ${name}`],
    }),
  ],
  roleCards: [
    makeRecord("roleCards", 3, {
      title: "Digital-Navigatorin",
      personId,
      mandate: richTextOf(`${name} hält die Agenda zusammen.`),
    }),
  ],
  communicationItems: [
    makeRecord("communicationItems", 4, {
      title: "Ankündigung",
      ownerId: personId,
      feedback: `${name} war einverstanden.`,
    }),
  ],
});
const registers = ["stakeholders", "organisations", "roleCards", "communicationItems"] as const;

test("the information on a person names what the stakeholder register refers to and says of the person", () => {
  const about = aboutPerson(town, personId);
  expect(about?.uses.map(({ kind, fields }) => [kind, fields])).toEqual([
    ["organisations", ["contactPersonIds"]],
    ["stakeholders", ["personId"]],
    ["communicationItems", ["ownerId"]],
    ["roleCards", ["personId"]],
  ]);
  expect(about?.mentions.map(({ kind, field }) => [kind, field])).toEqual([
    ["organisations", "topics"],
    ["stakeholders", "label"],
    ["stakeholders", "concerns"],
    ["communicationItems", "feedback"],
    ["roleCards", "mandate"],
  ]);
});

test.each(registers)("forgetting a person leaves no trace of the name in %s, and the entry valid", (kind) => {
  const { record } = forgetting({
    personId,
    words: [name],
    replacement: "gelöschte Person 1",
    at: "2026-11-22T10:00:00.000Z",
  });
  const [entry] = town[kind];
  const after = record(kind, entry as RecordOf<typeof kind>);
  expect(JSON.stringify(entry)).toContain(name);
  expect(JSON.stringify(after)).not.toContain("Beispiel");
  expect(kinds[kind].schema.safeParse(after).success).toBe(true);
  expect(JSON.stringify(after)).toContain(personId);
});
