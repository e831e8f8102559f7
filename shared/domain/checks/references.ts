import { idsIn, kindNames, referencesOf } from "../kinds";
import { byId } from "../workspace";
import type { CheckRule, Finding } from "./finding";

/** Fields in which somebody answers for something. */
const responsible = {
  goals: ["leadPersonId"],
  measures: ["leadPersonId"],
  projects: ["ownerPersonId", "deputyPersonId", "sponsorPersonId"],
} as const;

/** Rules on what records refer to. */
export const referenceRules: readonly CheckRule[] = [
  {
    name: "responsibleGone",
    find: ({ workspace }) => {
      const persons = byId(workspace.persons);
      return (Object.keys(responsible) as (keyof typeof responsible)[]).flatMap((kind) =>
        workspace[kind].flatMap((record) =>
          responsible[kind].flatMap((field): Finding[] => {
            const person = persons.get(String((record as Record<string, unknown>)[field]));
            return person?.archivedAt || person?.anonymisedAt
              ? [{ rule: "responsibleGone", kind, recordId: record.id, values: { field } }]
              : [];
          }),
        ),
      );
    },
  },
  {
    name: "danglingReference",
    find: ({ workspace, all }) => {
      const known = new Set(kindNames.flatMap((kind) => all[kind].map((record) => record.id)));
      return kindNames.flatMap((kind) =>
        referencesOf[kind].flatMap((reference) =>
          workspace[kind].flatMap((record): Finding[] =>
            idsIn(record, reference).some((id) => !known.has(id))
              ? [{ rule: "danglingReference", kind, recordId: record.id, values: { field: reference.field } }]
              : [],
          ),
        ),
      );
    },
  },
];
