import { grouped } from "../grouped";
import { ownerProjectLimit } from "../processes/registerSetting";
import { carriedBy, isInOneUnit, isTechnologyOnly, openProjects } from "../projects/makeup";
import { type ProjectGap, projectGaps } from "../projects/projectGaps";
import { type CheckRule, eachOf, type Finding, type RuleName } from "./finding";

/** Parts of a project do not matter to the rules below; this many leaves their gaps out. */
const enough = { milestones: 1, reports: 1 };

/** The project page names the same gaps; the checks list those without which nothing can be decided. */
const gapRule = (name: RuleName, gap: ProjectGap): CheckRule =>
  eachOf(name, "projects", (project) => projectGaps(project, enough).includes(gap));

const onProject =
  (rule: RuleName) =>
  ({ id }: { id: string }): Finding => ({ rule, kind: "projects", recordId: id, values: {} });

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
  {
    name: "projectInOneUnit",
    find: ({ workspace }) =>
      openProjects(workspace.projects).filter(isInOneUnit).map(onProject("projectInOneUnit")),
  },
  {
    name: "projectOnlyTechnology",
    find: ({ workspace }) => {
      const packages = grouped(workspace.workPackages, ({ projectId }) => projectId);
      return openProjects(workspace.projects)
        .filter(({ id }) => packages.has(id) && isTechnologyOnly(packages.get(id) ?? []))
        .map(onProject("projectOnlyTechnology"));
    },
  },
  {
    name: "ownerOfTooMany",
    find: ({ workspace }) => {
      const limit = ownerProjectLimit(workspace.registerSettings[0]);
      return carriedBy(workspace.projects).flatMap(({ personId, owned: { length: count } }): Finding[] =>
        count > limit
          ? [{ rule: "ownerOfTooMany", kind: "persons", recordId: personId, values: { count, limit } }]
          : [],
      );
    },
  },
];
