import type { Project } from "./project";
import { isOpen } from "./project";
import type { WorkPackage } from "./workPackage";
import { workPackageMix } from "./workPackageMix";

/** Departments a project names: the lead and those taking part, each once. */
export function unitIdsOf({ leadUnitId, orgUnitIds }: Pick<Project, "leadUnitId" | "orgUnitIds">): string[] {
  return [...new Set([...(leadUnitId === undefined ? [] : [leadUnitId]), ...orgUnitIds])];
}

/** Open projects proper that were not put away: quick wins and duties of the line are small, and one unit's own. */
export function openProjects(projects: readonly Project[]): Project[] {
  return projects.filter(
    (project) => project.archivedAt === undefined && project.undertaking === "project" && isOpen(project),
  );
}

/** Whether a project names a single department: what touches nobody else rarely changes how people work. */
export const isInOneUnit = (project: Project): boolean => unitIdsOf(project).length === 1;

/** Over how many of the projects that name any department more than one takes part. */
export type Breadth = {
  several: number;
  /** Projects that name at least one. */
  known: number;
  /** Projects that name none, which count neither way. */
  unknown: number;
  /** Whole per cent; undefined while no project names one. */
  percent?: number;
};

/** "Anteil der Projekte mit mehr als einem Fachbereich" over the open projects. */
export function breadthOf(projects: readonly Project[]): Breadth {
  const counts = openProjects(projects).map((project) => unitIdsOf(project).length);
  const known = counts.filter((count) => count > 0).length;
  const several = counts.filter((count) => count > 1).length;
  return {
    several,
    known,
    unknown: counts.length - known,
    ...(known === 0 ? {} : { percent: Math.round((several / known) * 100) }),
  };
}

/**
 * Whether a project's work is technology alone, which "15 % Technik, 85 % Organisation" warns of (DOMAIN.md (a) seed
 * 002). A project without work packages says nothing.
 */
export function isTechnologyOnly(packages: readonly Pick<WorkPackage, "kind" | "status">[]): boolean {
  const mix = workPackageMix(packages);
  return mix.length === 1 && mix[0]?.kind === "technology";
}

/** What one person carries. */
export type Carried = { personId: string; owned: Project[]; deputised: Project[] };

/** Open projects each person drives or stands in for, in no order of merit: nobody is ranked. */
export function carriedBy(projects: readonly Project[]): Carried[] {
  const carried = new Map<string, Carried>();
  const of = (personId: string): Carried => {
    const found = carried.get(personId) ?? { personId, owned: [], deputised: [] };
    carried.set(personId, found);
    return found;
  };
  for (const project of openProjects(projects)) {
    if (project.ownerPersonId !== undefined) of(project.ownerPersonId).owned.push(project);
    if (project.deputyPersonId !== undefined) of(project.deputyPersonId).deputised.push(project);
  }
  return [...carried.values()];
}
