import { type HeadingLevel, heading, paragraph } from "../document/build";
import type { Block } from "../document/model";
import type { Context } from "./context";
import type { ResolvedSection } from "./sections";

/** Builds what stands under one heading, given that heading's level. */
export type SectionBuilder = (context: Context, level: HeadingLevel) => Block[];

/**
 * The enabled sections with their headings, in the house's order. One without content is left out, or marked
 * as not yet described where the person wants the gaps to be seen.
 */
export function assemble(
  context: Context,
  sections: readonly ResolvedSection[],
  builders: Readonly<Record<string, SectionBuilder>>,
  level: HeadingLevel = 1,
  emptySections = context.options.emptySections,
): Block[] {
  return sections.flatMap((section) => {
    const builder = builders[section.key];
    if (!section.enabled || !builder) return [];
    const blocks = builder(context, level);
    if (blocks.length === 0 && (emptySections === "leaveOut" || section.neverMarked)) return [];
    const words = section.houseLabel || (section.headless ? "" : context.say(section.label));
    return [
      ...(words ? [heading(level, words)] : []),
      ...(blocks.length > 0 ? blocks : [paragraph(context.say("notDescribed"), { style: "note" })]),
    ];
  });
}
