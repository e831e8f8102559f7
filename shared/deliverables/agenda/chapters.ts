import { type HeadingLevel, heading, levelBelow, paragraph } from "../../document/build";
import type { Block } from "../../document/model";
import type { AgendaChapter } from "../../domain/agenda/agenda";
import { inOrder } from "../../domain/workspace";
import type { SectionBuilder } from "../assemble";
import { anchorOf, type Context } from "../context";

/** A chapter of running text of the agenda, followed by what the workspace adds to it. */
export function textChapter(
  chapter: AgendaChapter,
  more: (context: Context) => Block[] = () => [],
): SectionBuilder {
  return (context, level) => [...running(context, chapter, level), ...more(context)];
}

/** The vision stands out: its paragraphs are set larger. */
export const visionChapter: SectionBuilder = (context, level) =>
  running(context, "vision", level).map((block) =>
    block.type === "paragraph" && block.style === "body" ? { ...block, style: "lead" } : block,
  );

function running(context: Context, chapter: AgendaChapter, level: HeadingLevel): Block[] {
  const agenda = context.workspace.agendas[0];
  return agenda ? context.rich("agendas", agenda, chapter, level) : [];
}

/** The guidelines in their order, each under its own heading; their kinds are named where there are several. */
export const guidelinesChapter: SectionBuilder = (context, level) => {
  const guidelines = inOrder(context.workspace.guidelines);
  const severalKinds = new Set(guidelines.map((guideline) => guideline.kind)).size > 1;
  const below = levelBelow(level);
  return guidelines.flatMap((guideline) => [
    heading(below, context.named(guideline), { anchor: anchorOf("guidelines", guideline, "title") }),
    ...(severalKinds
      ? [
          paragraph(context.value("guidelineKind", guideline.kind), {
            style: "label",
            anchor: anchorOf("guidelines", guideline, "kind"),
          }),
        ]
      : []),
    ...context.rich("guidelines", guideline, "text", below),
  ]);
};
