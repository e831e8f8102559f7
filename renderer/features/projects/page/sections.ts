import type { ProjectGap } from "@shared/domain/projects/projectGaps";

/** Parts of a project's page from top to bottom. */
export const sectionKeys = [
  "profile",
  "goals",
  "processes",
  "people",
  "milestones",
  "workPackages",
  "risks",
  "dependencies",
  "schedule",
  "checks",
  "communication",
  "reports",
  "origin",
] as const;
export type SectionKey = (typeof sectionKeys)[number];

/** Where what is missing can be entered. */
export const sectionOfGap: Record<ProjectGap, SectionKey> = {
  goal: "goals",
  objective: "profile",
  owner: "people",
  deputy: "people",
  sponsor: "people",
  units: "people",
  period: "schedule",
  milestones: "milestones",
  statusReport: "reports",
};

export const headingId = (section: SectionKey): string => `project-${section}`;
