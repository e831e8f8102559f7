import type { ProjectMakeup } from "@renderer/data/queries/projectFigures";
import { grouped } from "@shared/domain/grouped";
import { ownerProjectLimit } from "@shared/domain/processes/registerSetting";
import {
  carriedBy,
  isInOneUnit,
  isTechnologyOnly,
  openProjects,
  unitIdsOf,
} from "@shared/domain/projects/makeup";
import type { Project } from "@shared/domain/projects/project";
import { type MixShare, workPackageMix } from "@shared/domain/projects/workPackageMix";

/** What a project's make-up gives to think about. */
export const makeupHints = ["oneUnit", "onlyTechnology", "noDeputy", "tooMany"] as const;
export type MakeupHint = (typeof makeupHints)[number];

/** An open project with who takes part and what its work is. */
export type MakeupRow = {
  id: string;
  project: Project;
  units: number;
  packages: number;
  mix: readonly MixShare[];
  hints: readonly MakeupHint[];
};

/** Open projects with their make-up, in the order of the portfolio. */
export function makeupRows({ rows, packages, setting }: ProjectMakeup): MakeupRow[] {
  const projects = openProjects(rows.map(({ project }) => project));
  const packagesOf = grouped(packages, ({ projectId }) => projectId);
  const limit = ownerProjectLimit(setting);
  const beyond = new Set(
    carriedBy(projects).flatMap(({ personId, owned }) => (owned.length > limit ? [personId] : [])),
  );
  return projects.map((project) => {
    const own = packagesOf.get(project.id) ?? [];
    const { ownerPersonId: owner, deputyPersonId: deputy } = project;
    const found: Record<MakeupHint, boolean> = {
      oneUnit: isInOneUnit(project),
      onlyTechnology: isTechnologyOnly(own),
      noDeputy: deputy === undefined || deputy === owner,
      tooMany: owner !== undefined && beyond.has(owner),
    };
    return {
      id: project.id,
      project,
      units: unitIdsOf(project).length,
      packages: own.filter(({ status }) => status !== "dropped").length,
      mix: workPackageMix(own),
      hints: makeupHints.filter((hint) => found[hint]),
    };
  });
}
