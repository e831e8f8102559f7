import { lineSensitivity } from "@shared/domain/stakeholders/lineSensitivity";
import type { Stakeholder } from "@shared/domain/stakeholders/stakeholder";
import { byId } from "@shared/domain/workspace";
import { makeRecord, uuid } from "@tests/shared/domain/makeRecord";
import { describe, expect, test } from "vitest";

const persons = {
  open: makeRecord("persons", 1, { displayName: "Anna Beispiel" }),
  closed: makeRecord("persons", 2, { displayName: "Bert Muster", sensitivity: "confidential" }),
  restricted: makeRecord("persons", 3, { displayName: "Carla Vorlage", restricted: true }),
};
const register = byId(Object.values(persons));
const audience = (fields: Partial<Stakeholder>) =>
  makeRecord("stakeholders", 4, { label: "Zielgruppe", ...fields });
const group = audience({ kind: "group" });
const subject = (sensitivity: "public" | "internal" | "confidential") => ({ sensitivity });

test("a confidential entry without a person behind it, as nearly all are, closes no line", () => {
  expect(group.sensitivity).toBe("confidential");
  expect(lineSensitivity({ subjects: [subject("internal")], audiences: [group] }, register)).toBe("internal");
});

describe("a line is as closed", () => {
  test.each([
    ["a message and an occasion for inside", [subject("internal"), subject("public")], "internal"],
    ["a message whose occasion is gone", [subject("internal"), undefined], "internal"],
    ["a confidential message", [subject("confidential"), subject("public")], "confidential"],
    [
      "a message about a confidential occasion",
      [subject("internal"), subject("confidential")],
      "confidential",
    ],
  ] as const)("as its subject: %s", (_, subjects, expected) => {
    expect(lineSensitivity({ subjects, audiences: [group] }, register)).toBe(expected);
  });

  test.each<[string, Partial<Stakeholder>, string]>([
    ["a role", { kind: "role" }, "internal"],
    ["an organisation", { kind: "organisation" }, "internal"],
    ["a person", { kind: "person" }, "confidential"],
    ["a role somebody stands behind", { kind: "role", personId: uuid(1) }, "confidential"],
    ["a person the register is open about", { kind: "person", sensitivity: "internal" }, "internal"],
    ["an open role of an open person", { personId: uuid(1), sensitivity: "internal" }, "internal"],
    ["an open role of a confidential person", { personId: uuid(2), sensitivity: "internal" }, "confidential"],
    ["an open role of a restricted person", { personId: uuid(3), sensitivity: "public" }, "confidential"],
    ["an open role of a person who is gone", { personId: uuid(9), sensitivity: "internal" }, "confidential"],
  ])("as whom it names, also among others: %s", (_, fields, expected) => {
    const audiences = [group, audience(fields)];
    expect(lineSensitivity({ subjects: [subject("internal")], audiences }, register)).toBe(expected);
  });

  test.each([
    ["nobody", undefined, "internal"],
    ["an open person", persons.open, "internal"],
    ["a confidential person", persons.closed, "confidential"],
    ["a restricted person", persons.restricted, "confidential"],
  ] as const)("as who tells: %s", (_, owner, expected) => {
    expect(lineSensitivity({ subjects: [subject("internal")], audiences: [group], owner }, register)).toBe(
      expected,
    );
  });
});
