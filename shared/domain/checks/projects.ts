import { type ProjectGap, projectGaps } from "../projects/projectGaps";
import { type CheckRule, eachOf, type RuleName } from "./finding";

/** Parts of a project do not matter to the rules below; this many leaves their gaps out. */
const enough = { milestones: 1, reports: 1 };

/** The project page names the same gaps; the checks list those without which nothing can be decided. */
const gapRule = (name: RuleName, gap: ProjectGap): CheckRule =>
  eachOf(name, "projects", (project) => projectGaps(project, enough).includes(gap));

/** Rules on the operational side (DOMAIN.md (d), completeness gate). */
export const projectRules: readonly CheckRule[] = [
  gapRule("projectWithoutGoal", "goal"),
  gapRule("projectWithoutOwner", "owner"),
  eachOf("projectWithoutDeputy", "projects", (project) => {
    const { deputyPersonId, ownerPersonId } = project;
    const isSamePerson = deputyPersonId !== undefined && deputyPersonId === ownerPersonId;
    return isSamePerson || projectGaps(project, enough).includes("deputy");
  }),
  gapRule("projectWithoutPeriod", "period"),
];
