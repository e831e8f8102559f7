import { kinds } from "@shared/domain/kinds";
import { personsNamed } from "@shared/domain/traces/personsNamed";
import { describe, expect, test } from "vitest";

const moment = "2027-03-01T08:00:00.000Z";
const person = kinds.persons.schema.parse({
  id: crypto.randomUUID(),
  createdAt: moment,
  updatedAt: moment,
  displayName: "Dr. Anna Beispiel",
  email: "a.beispiel@musterstadt.example",
  phone: "03431 55 700",
});

describe("a person is named in a text", () => {
  test.each([
    ["by the name as it is kept", "Kümmerin: Dr. Anna Beispiel", true],
    ["by the name without its title", "mit Anna Beispiel, ab März", true],
    ["by the name turned round", "Beispiel, Anna (Hauptamt)", true],
    ["by the e-mail address", "an a.beispiel@musterstadt.example", true],
    ["by the telephone", "Rückfragen 03431 55 700", true],
    ["not by the last name alone, which may be a word", "Zum Beispiel ein Vorhaben", false],
    ["not where the name is part of another", "Anna Beispielhaft", false],
    ["not where nothing of it stands", "Federführung: Hauptamt", false],
  ])("%s", (_, text, isNamed) => {
    expect(personsNamed(text, [person])).toEqual(isNamed ? [person.id] : []);
  });

  test("not by a name that was emptied, which stands everywhere", () => {
    expect(personsNamed("Ein Text", [{ ...person, displayName: "", email: "", phone: "" }])).toEqual([]);
  });
});
