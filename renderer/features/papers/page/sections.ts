import type { PaperGap } from "@shared/domain/papers/paperGaps";

/** Parts of a paper's page from top to bottom. */
export const sectionKeys = [
  "head",
  "items",
  "committees",
  "resolution",
  "reasons",
  "money",
  "effects",
  "annexes",
] as const;
export type SectionKey = (typeof sectionKeys)[number];

/** Where what is missing can be entered. */
export const sectionOfGap: Readonly<Record<PaperGap, SectionKey>> = {
  leadUnit: "head",
  committees: "committees",
  deciding: "committees",
  dates: "committees",
  order: "committees",
  result: "committees",
  resolution: "resolution",
  facts: "reasons",
  alternatives: "reasons",
  financialImpact: "money",
  budgetLine: "money",
  costDiffers: "money",
  internalItem: "items",
};

export const headingId = (section: SectionKey): string => `paper-${section}`;
