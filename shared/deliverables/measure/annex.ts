import { type HeadingLevel, heading, levelBelow } from "../../document/build";
import type { Block } from "../../document/model";
import { structureOf } from "../agenda/structure";
import type { Context } from "../context";
import { measureEntry } from "./profile";

/** All measures in brief, grouped by field so that the contents list stays short. */
export function measureAnnex(context: Context, level: HeadingLevel): Block[] {
  const { fields, measuresByField } = structureOf(context.workspace);
  const below = levelBelow(level);
  const groups = [
    ...fields.map((field) => ({ id: field.id, words: context.named(field) })),
    { id: undefined, words: context.say("unassigned") },
  ];
  return groups.flatMap(({ id, words }) => {
    const measures = measuresByField.get(id) ?? [];
    if (measures.length === 0) return [];
    return [
      heading(below, words),
      ...measures.flatMap((measure) => measureEntry(context, measure, levelBelow(below))),
    ];
  });
}
