import { kinds } from "@shared/domain/kinds";
import { richTextOf } from "@shared/domain/richText";
import { aboutPerson } from "@shared/domain/traces/aboutPerson";
import { forgetting } from "@shared/domain/traces/forgetting";
import { expect, test } from "vitest";
import { makeRecord, uuid, workspaceOf } from "../makeRecord";

const name = "Anna Beispiel";
const personId = uuid(9);
/** A paper that names a person wherever people can write. */
const paper = makeRecord("councilPapers", 1, {
  subject: `Bestellung von ${name}`,
  submitter: name,
  consultations: [{ forum: "Stadtrat", role: "decision", remark: `${name} war befangen.` }],
  proposedResolution: [`${name} wird bestellt.`],
  facts: richTextOf(`${name} leitet das Hauptamt.`),
  financialImpact: { line: `Stelle ${name}` },
  staffImpact: `${name} wechselt das Amt.`,
  annexes: [`Lebenslauf ${name}`],
});

test("the information on a person names every place of a council paper that speaks of the person", () => {
  const about = aboutPerson(
    workspaceOf({ persons: [makeRecord("persons", 9, { displayName: name })], councilPapers: [paper] }),
    personId,
  );
  expect(about?.mentions.map(({ field }) => field)).toEqual([
    "subject",
    "submitter",
    "consultations",
    "proposedResolution",
    "facts",
    "financialImpact",
    "staffImpact",
    "annexes",
  ]);
});

test("forgetting a person leaves no trace of the name in a council paper, and the paper valid", () => {
  const { record } = forgetting({
    personId,
    words: [name],
    replacement: "gelöschte Person 1",
    at: "2026-11-22T10:00:00.000Z",
  });
  const after = record("councilPapers", paper);
  expect(JSON.stringify(after)).not.toContain("Beispiel");
  expect(after.consultations[0]?.remark).toBe("gelöschte Person 1 war befangen.");
  expect(kinds.councilPapers.schema.safeParse(after).success).toBe(true);
});
