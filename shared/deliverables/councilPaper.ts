import { pageBreak, paragraph, section } from "../document/build";
import type { Block } from "../document/model";
import type { RecordOf } from "../domain/kinds";
import { isForLeadership } from "../domain/papers/councilPaper";
import type { Context } from "./context";
import { paperBlocks, paperSections } from "./council/paper";
import { defineDeliverable } from "./define";
import { masthead, properties, running } from "./parts/cover";

/** What a paper is called: "Beschlussvorlage 2026/014"; a closed one says so. */
function titleOf(context: Context, papers: readonly RecordOf<"councilPapers">[]): string {
  const [only] = papers;
  const title =
    only && papers.length === 1
      ? context
          .say("councilPaper.title", {
            type: context.value("paperType", only.paperType),
            number: only.number,
          })
          .trim()
      : context.say("councilPaper.titleMany");
  const isClosed = papers.some((paper) => !paper.isPublic && !isForLeadership(paper));
  return isClosed ? `${title} (${context.say("councilPaper.closed")})` : title;
}

/**
 * Beschlussvorlage and its relatives, each on pages of its own. A paper for a closed session, or for the leadership,
 * never goes to the public, whatever its own mark says; to everybody else the head of each page says it is closed. DOMAIN.md (e).
 */
export const councilPaper = defineDeliverable({
  id: "councilPaper",
  name: "names.councilPaper",
  purpose: "purposes.councilPaper",
  recordKind: "councilPapers",
  ownVersion: true,
  sections: () => paperSections,
  content(context, sections) {
    const ids = new Set(context.options.recordIds);
    const papers = context.workspace.councilPapers.filter(
      (paper) =>
        (ids.size === 0 || ids.has(paper.id)) &&
        ((paper.isPublic && !isForLeadership(paper)) || context.options.audience !== "public"),
    );
    const title = titleOf(context, papers);
    const sheets = papers.map((paper) => paperBlocks(context, paper, sections, 1));
    const blocks = sheets.flatMap((sheet, at): Block[] => (at > 0 ? [pageBreak(), ...sheet] : sheet));
    return {
      properties: properties(context, "councilPaper", title),
      running: running(context, title),
      layout: "sheet",
      sections: [
        section([
          ...masthead(context, { title }),
          ...(blocks.length > 0 ? blocks : [paragraph(context.say("profile.empty"), { style: "note" })]),
        ]),
      ],
    };
  },
});
