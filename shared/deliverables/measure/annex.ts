import { type HeadingLevel, heading, levelBelow } from "../../document/build";
import type { Block } from "../../document/model";
import { structureOf } from "../agenda/structure";
import type { Context } from "../context";
import { resolveSections } from "../sections";
import { measureProfile, measureSections } from "./profile";

/** All measures' profiles, grouped by field so that the contents list stays short. */
export function measureAnnex(context: Context, level: HeadingLevel): Block[] {
  const { fields, measuresByField } = structureOf(context.workspace);
  const sections = resolveSections(measureSections, []);
  const groups = [
    ...fields.map((field) => ({ id: field.id, words: context.named(field) })),
    { id: undefined, words: context.say("unassigned") },
  ];
  return groups.flatMap(({ id, words }) => {
    const measures = measuresByField.get(id) ?? [];
    if (measures.length === 0) return [];
    const below = levelBelow(level);
    return [
      heading(below, words),
      ...measures.flatMap((measure) =>
        measureProfile(context, measure, sections, levelBelow(below), "leaveOut"),
      ),
    ];
  });
}
