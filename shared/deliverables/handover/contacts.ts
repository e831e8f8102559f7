import type { Block } from "../../document/model";
import { isSaid } from "../../document/plainText";
import type { RecordOf } from "../../domain/kinds";
import { isOpen } from "../../domain/projects/project";
import { mayBeSeenBy } from "../../domain/record";
import { anchorOf, type Context } from "../context";
import { bookTable } from "./bookTable";

/**
 * Everybody who can help, with function, department and how to reach them. Whose record the audience may not see is
 * named by function only and without address (DOMAIN.md (e), privacy).
 */
export function contactBlocks(context: Context): Block[] {
  const say = (word: "name" | "unit" | "reach" | "for") => context.say(`handoverBook.contact.${word}`);
  const persons = context.workspace.persons
    .filter(({ anonymisedAt }) => anonymisedAt === undefined)
    .map((person) => ({ person, name: context.shortPerson(person.id) }))
    .filter(({ name }) => isSaid(name))
    .sort((a, b) => context.collator.compare(a.name, b.name) || (a.person.id < b.person.id ? -1 : 1));
  const codes = codesOf(context);
  return bookTable(
    context,
    "handover-contacts",
    context.say("handoverBook.contact.caption"),
    [
      [say("name"), 28],
      [say("unit"), 22],
      [say("reach"), 32],
      [say("for"), 18],
    ],
    persons.map(({ person, name }) => {
      const isNamed = mayBeSeenBy(person.sensitivity, context.options.audience);
      return {
        cells: [
          [name, person.roleTitle === name ? "" : (person.roleTitle ?? "")].filter(isSaid).join("\n"),
          unitOf(context, person),
          isNamed ? [person.email, person.phone].filter((one) => one && isSaid(one)).join("\n") : "",
          codes.get(person.id)?.join(", ") ?? "",
        ],
        anchor: anchorOf("persons", person, "item"),
      };
    }),
  );
}

function unitOf(context: Context, person: RecordOf<"persons">): string {
  const external = person.isExternal ? context.say("handoverBook.contact.external") : "";
  return [context.unit(person.orgUnitId), external].filter(isSaid).join(", ");
}

/** Numbers of the goals, measures and open projects each person answers for. */
function codesOf(context: Context): ReadonlyMap<string, string[]> {
  const codes = new Map<string, string[]>();
  const add = (personId: string | undefined, code: string) => {
    if (personId) codes.set(personId, [...(codes.get(personId) ?? []), code]);
  };
  const { goals, measures, projects } = context.workspace;
  for (const goal of context.byCode(goals)) add(goal.leadPersonId, goal.code);
  for (const measure of context.byCode(measures)) add(measure.leadPersonId, measure.code);
  for (const project of context.byCode(projects.filter(isOpen))) add(project.ownerPersonId, project.code);
  return codes;
}
