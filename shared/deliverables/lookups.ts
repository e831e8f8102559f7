import { grouped } from "../domain/grouped";
import type { RecordOf } from "../domain/kinds";
import { newestFirst } from "../domain/projects/light";
import { byId, inOrder, type Workspace } from "../domain/workspace";

/** Everything documents look up more than once, computed once so that building stays linear. */
export class Lookups {
  readonly units;
  readonly persons;
  readonly fields;
  readonly goals;
  readonly measures;
  readonly projects;
  readonly processes;
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
    this.processes = byId(workspace.processes);
    this.indicatorsByGoal = grouped(workspace.indicators, (indicator) => indicator.goalId);
    this.projectsByMeasure = grouped(inOrder(workspace.projects), (project) => project.measureId);
    this.milestonesByProject = grouped(workspace.milestones, (milestone) => milestone.projectId);
    this.workPackagesByProject = grouped(workspace.workPackages, (part) => part.projectId);
    this.risksByProject = grouped(workspace.risks, (risk) => risk.projectId);
    this.dependenciesByProject = grouped(workspace.dependencies, (each) => each.fromProjectId);
    this.latestReports = new Map(
      newestFirst(workspace.statusReports)
        .reverse()
        .map((report) => [report.projectId, report]),
    );
  }
}
