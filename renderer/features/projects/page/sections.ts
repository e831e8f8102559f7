import type { ProjectGap } from "@shared/domain/projects/projectGaps";

/** Parts of a project's page from top to bottom. */
export const sectionKeys = [
  "profile",
  "goals",
  "people",
  "milestones",
  "workPackages",
  "risks",
  "dependencies",
  "schedule",
  "checks",
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

/** Brings a part of the page into view and the keyboard to its heading. */
export function jumpTo(section: SectionKey): void {
  const heading = document.getElementById(headingId(section));
  const calm = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
  heading?.closest("section")?.scrollIntoView({ behavior: calm ? "auto" : "smooth" });
  heading?.focus({ preventScroll: true });
}
