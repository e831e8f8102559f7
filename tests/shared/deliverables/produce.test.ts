import { personsIn, produce } from "@shared/deliverables/produce";
import { documentWords } from "@shared/deliverables/words";
import type { KindName } from "@shared/domain/kinds";
import { expect, test } from "vitest";
import { uuid } from "../../fixtures/records";
import { smallTown } from "../../fixtures/smallTown";
import { build, deliverable, optionsOf, wordsOf } from "./build";

const produced = (id: Parameters<typeof deliverable>[0], options: Parameters<typeof optionsOf>[1] = {}) => {
  const town = smallTown();
  return produce(deliverable(id), town, optionsOf(town, options), wordsOf(town));
};

test.each<
  [
    Parameters<typeof deliverable>[0],
    "public" | "internal" | "confidential",
    { kind: KindName; count: number }[],
  ]
>([
  [
    "agenda",
    "public",
    [
      { kind: "goals", count: 1 },
      { kind: "measures", count: 1 },
      { kind: "projects", count: 1 },
    ],
  ],
  ["agenda", "internal", []],
  ["agenda", "confidential", []],
  ["measureProfile", "public", [{ kind: "measures", count: 1 }]],
  [
    "projectProfile",
    "public",
    [
      { kind: "projects", count: 1 },
      { kind: "dependencies", count: 1 },
    ],
  ],
])("%s for the %s audience counts what it leaves out", (id, audience, expected) => {
  const counts = new Map(produced(id, { audience }).omitted.map(({ kind, count }) => [kind, count]));
  expect(counts).toEqual(new Map(expected.map(({ kind, count }) => [kind, count])));
});

test("the manifest holds the plain text of a field under its record", () => {
  const [agenda] = smallTown().agendas;
  expect(produced("agenda").manifest).toContainEqual({
    kind: "agendas",
    recordId: agenda?.id,
    field: "vision",
    occurrence: expect.any(Number),
    text: "Text der Vision.",
  });
});

test.each([
  [
    "Digitale Agenda Musterstadt",
    { draft: true, versionNumber: "0.3" },
    "Digitale-Agenda-Musterstadt_Entwurf-0.3_2026-07-01",
  ],
  ["Digitale Agenda", { draft: false, versionNumber: "1.0" }, "Digitale-Agenda_Fassung-1.0_2026-07-01"],
  ["Digitale Agenda", { draft: false, versionNumber: "" }, "Digitale-Agenda_2026-07-01"],
  ["Agenda: Teil 1/2 <neu>?", { draft: true, versionNumber: "" }, "Agenda-Teil-1-2-neu_Entwurf_2026-07-01"],
  ["///", { draft: true, versionNumber: "" }, "agenda_Entwurf_2026-07-01"],
])("the file of “%s” is named after title, status and date", (title, options, name) => {
  const town = smallTown();
  for (const agenda of town.agendas) agenda.title = title;
  expect(produce(deliverable("agenda"), town, optionsOf(town, options), documentWords("de")).fileName).toBe(
    name,
  );
});

test("persons are found as whole words, also in running text", () => {
  const town = smallTown();
  const [known] = town.persons;
  if (!known) throw new Error("no persons");
  const whole = { ...known, id: uuid(901), displayName: "Vorworts" };
  const part = { ...known, id: uuid(902), displayName: "Vorwort" };
  const named = personsIn(
    build("agenda", town, { sections: [{ key: "preface", label: "Grußwort", enabled: true }] }),
    {
      ...town,
      persons: [whole, part],
    },
  );
  expect(named).toEqual([whole.id]);
});
