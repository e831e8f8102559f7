import { type HeadingLevel, heading, levelBelow } from "../../document/build";
import type { Block } from "../../document/model";
import { grouped } from "../../domain/grouped";
import type { RecordOf } from "../../domain/kinds";
import type { Context } from "../context";
import { goalBlocks } from "./goal";
import { goalTable } from "./goalTable";
import { measureTable } from "./measureTable";
import type { GoalWithParts, Structure } from "./structure";

/** Order goal → fields: each goal with, below it, the measures of every field that serves it. */
export function goalsWithFields(
  context: Context,
  level: HeadingLevel,
  given: { structure: Structure; linked: boolean },
): Block[] {
  const below = levelBelow(level);
  return [
    ...goalTable(context, given.structure.goals, {
      key: "goals",
      caption: context.say("agenda.goalsAtAGlance"),
    }),
    ...given.structure.goals.flatMap((tree) => [
      ...goalBlocks(context, tree, below),
      ...fieldsOf(context, tree, levelBelow(below), given),
    ]),
  ];
}

function fieldsOf(
  context: Context,
  { goal, parts }: GoalWithParts,
  level: HeadingLevel,
  { structure, linked }: { structure: Structure; linked: boolean },
): Block[] {
  const measures = new Set<RecordOf<"measures">>();
  for (const { id } of [goal, ...parts])
    for (const measure of structure.measuresByGoal.get(id) ?? []) measures.add(measure);
  const byField = grouped([...measures], (measure) => structure.fieldOf(measure)?.id);
  const under = (words: string, id: string | undefined, suffix: string): Block[] => {
    const table = measureTable(context, byField.get(id) ?? [], {
      key: `measures-${goal.code}-${suffix}`,
      caption: context.say("agenda.measuresOf", { code: `${goal.code}, ${suffix}` }),
      linked,
    });
    return table.length > 0 ? [heading(level, words), ...table] : [];
  };
  return [
    ...structure.fields.flatMap((field) => under(context.named(field), field.id, field.code)),
    ...under(context.say("unassigned"), undefined, context.say("unassigned")),
  ];
}
