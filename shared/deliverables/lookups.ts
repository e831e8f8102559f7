import type { RecordOf } from "../domain/kinds";
import { byId, inOrder, type Workspace } from "../domain/workspace";

/** Lists by a key, in the order given. */
export function groupedBy<T, K>(
  records: readonly T[],
  keyOf: (record: T) => K,
): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const record of records) {
    const key = keyOf(record);
    const group = groups.get(key);
    if (group) group.push(record);
    else groups.set(key, [record]);
  }
  return groups;
}

/** Everything documents look up more than once, computed once so that building stays linear. */
export class Lookups {
  readonly units;
  readonly persons;
  readonly fields;
  readonly goals;
  readonly measures;
  readonly projects;
  readonly indicatorsByGoal;
  readonly projectsByMeasure;
  readonly milestonesByProject;
  readonly workPackagesByProject;
  readonly risksByProject;
  readonly dependenciesByProject;
  /** Newest status report of each project. */
  readonly latestReports: ReadonlyMap<string, RecordOf<"statusReports">>;

  constructor(readonly workspace: Workspace) {
    this.units = byId(workspace.orgUnits);
    this.persons = byId(workspace.persons);
    this.fields = byId(workspace.actionFields);
    this.goals = byId(workspace.goals);
    this.measures = byId(workspace.measures);
    this.projects = byId(workspace.projects);
    this.indicatorsByGoal = groupedBy(workspace.indicators, (indicator) => indicator.goalId);
    this.projectsByMeasure = groupedBy(inOrder(workspace.projects), (project) => project.measureId);
    this.milestonesByProject = groupedBy(workspace.milestones, (milestone) => milestone.projectId);
    this.workPackagesByProject = groupedBy(workspace.workPackages, (part) => part.projectId);
    this.risksByProject = groupedBy(workspace.risks, (risk) => risk.projectId);
    this.dependenciesByProject = groupedBy(workspace.dependencies, (each) => each.fromProjectId);
    this.latestReports = new Map(
      [...workspace.statusReports]
        .sort((a, b) => a.date.localeCompare(b.date) || a.createdAt.localeCompare(b.createdAt))
        .map((report) => [report.projectId, report]),
    );
  }
}
