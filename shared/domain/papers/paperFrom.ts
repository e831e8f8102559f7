import type { DraftOf } from "../kinds";
import { emptyRichText, isEmptyRichText, type RichText, type RichTextNode, richTextOf } from "../richText";
import type { PaperItem, PaperItemKind } from "./councilPaper";
import { type ItemSource, recordOfItem } from "./outcome";
import { plannedCost } from "./paperGaps";

/** Sentences a new paper begins with, in the person's language. */
export type PaperWords = {
  /** Subject from the titles of the items. */
  subject: (titles: readonly string[]) => string;
  /** One point of the proposed resolution about one item. */
  point: (kind: PaperItemKind, name: string) => string;
  /** What a version of the agenda is called, from its number. */
  version: (number: string) => string;
};

/** A paper to be made. */
export type NewPaper = DraftOf<"councilPapers"> & { facts: RichText };

type Named = { code?: string; title?: string; number?: string };

/** What people call an item: "M-04 Bürgerportal"; a version has only its number. */
export function itemName(record: Named): string {
  return record.number ?? [record.code, record.title].filter((part) => part).join(" ");
}

/** Running text of an item, below its name. */
function textOf({ kind, id }: PaperItem, source: ItemSource): RichText {
  if (kind === "goals") {
    const goal = source.goals.find((one) => one.id === id);
    if (!goal) return emptyRichText();
    return {
      type: "doc",
      content: [...richTextOf(goal.outcomeStatement).content, ...goal.description.content],
    };
  }
  if (kind === "measures")
    return source.measures.find((one) => one.id === id)?.description ?? emptyRichText();
  if (kind === "projects") {
    const project = source.projects.find((one) => one.id === id);
    if (!project) return emptyRichText();
    return {
      type: "doc",
      content: [
        ...richTextOf(project.summary).content,
        ...project.initialSituation.content,
        ...project.objective.content,
      ],
    };
  }
  return emptyRichText();
}

const named = (text: string): RichTextNode => ({
  type: "paragraph",
  content: [{ type: "text", text, marks: [{ type: "bold" }] }],
});

/**
 * A paper about chosen items, with what is known of them already: subject, a point of the resolution for each, their
 * texts as facts, unit in charge where all have the same, planned cost. Items that are gone are left out.
 */
export function paperFrom(items: readonly PaperItem[], source: ItemSource, words: PaperWords): NewPaper {
  const found = items.flatMap((item) => {
    const record = recordOfItem(item, source);
    return record ? [{ item, name: itemName(record as Named), record }] : [];
  });
  const facts = found.flatMap(({ item, name }) => {
    const text = textOf(item, source);
    if (isEmptyRichText(text)) return [];
    return found.length > 1 ? [named(name), ...text.content] : text.content;
  });
  const units = new Set(found.map(({ record }) => ("leadUnitId" in record ? record.leadUnitId : undefined)));
  const [leadUnitId] = units;
  const kept = found.map(({ item }) => item);
  const amount = plannedCost({ items: kept }, source);
  const [first] = found;
  const line =
    found.length === 1 && first && "budgetLine" in first.record ? first.record.budgetLine : undefined;
  return {
    subject: words.subject(
      found.map(({ record }) => ("title" in record ? record.title : words.version(record.number))),
    ),
    items: kept,
    proposedResolution: found.map(({ item, name }) => words.point(item.kind, name)),
    facts: { type: "doc", content: facts },
    ...(units.size === 1 && leadUnitId ? { leadUnitId } : {}),
    ...(amount === undefined ? {} : { financialImpact: { amount, line: line ?? "" } }),
  };
}
