import type { ProcessGap } from "@shared/domain/processes/processGaps";

/** Parts of a process's page from top to bottom. */
export const sectionKeys = ["profile", "digital", "effort", "judgement", "links", "safety"] as const;
export type SectionKey = (typeof sectionKeys)[number];

/** Where what is missing can be entered. */
export const sectionOfGap: Readonly<Record<ProcessGap, SectionKey>> = {
  unit: "profile",
  owner: "profile",
  level: "digital",
  capacity: "effort",
  judgement: "judgement",
  fallback: "safety",
};

export const headingId = (section: SectionKey): string => `process-${section}`;
