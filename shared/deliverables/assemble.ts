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
  let hasHeading = false;
  return sections.flatMap((section) => {
    const builder = builders[section.key];
    if (!section.enabled || !builder) return [];
    const blocks = builder(context, level);
    if (blocks.length === 0 && (emptySections === "leaveOut" || section.neverMarked)) return [];
    const headless = section.headless && !(hasHeading && needsHeading(blocks));
    const words = section.houseLabel || (headless ? "" : context.say(section.label));
    hasHeading ||= words !== "";
    return [
      ...(words ? [heading(level, words)] : []),
      ...(blocks.length > 0 ? blocks : [paragraph(context.say("notDescribed"), { style: "note" })]),
    ];
  });
}

/** A table says by its caption what it is; text behind another section would read as part of that one. */
function needsHeading([first]: readonly Block[]): boolean {
  return first?.type !== "table";
}
