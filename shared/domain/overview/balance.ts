import type { ActionField } from "../agenda/actionField";
import type { Goal } from "../agenda/goal";
import type { Measure } from "../agenda/measure";
import { goalIdsOf } from "../checks/context";
import { overallLight } from "../projects/light";
import { isOpen, type Project } from "../projects/project";
import type { StatusReport } from "../projects/statusReport";
import { byId, inOrder } from "../workspace";

/** Strategy and operations of one action field side by side; without a field: what belongs to none. */
export type FieldBalance = {
  field?: ActionField;
  goals: number;
  /** Goals in force that no project serves. */
  goalsWithoutProject: number;
  measures: number;
  /** Open projects; one that serves goals in two fields counts in both. */
  projects: number;
  red: number;
  yellow: number;
};

type Records = {
  actionFields: readonly ActionField[];
  goals: readonly Goal[];
  measures: readonly Measure[];
  projects: readonly Project[];
  /** Newest report per project. */
  newest: ReadonlyMap<string, StatusReport>;
};

const inForce = <T extends { archivedAt?: string }>(records: readonly T[]) =>
  records.filter((record) => record.archivedAt === undefined);

/** How strategy and projects are spread over the fields, in the order of the agenda. */
export function fieldBalances({ actionFields, newest, ...records }: Records): FieldBalance[] {
  const goals = inForce(records.goals).filter(({ status }) => status !== "dropped");
  const measures = inForce(records.measures).filter(({ status }) => status !== "dropped");
  const projects = inForce(records.projects).filter(({ phase }) => phase !== "cancelled");
  const fields = inOrder(inForce(actionFields));
  const goalById = byId(goals);
  const measureById = byId(measures);

  const balances = new Map<string | undefined, FieldBalance>();
  const balanceOf = (fieldId: string | undefined): FieldBalance => {
    const known = fieldId && fields.some(({ id }) => id === fieldId) ? fieldId : undefined;
    const found = balances.get(known) ?? { ...blank, field: fields.find(({ id }) => id === known) };
    balances.set(known, found);
    return found;
  };
  for (const { id } of fields) balanceOf(id);
  for (const goal of goals) balanceOf(goal.fieldId).goals += 1;
  for (const measure of measures) balanceOf(measure.fieldId).measures += 1;

  const served = new Set<string>();
  for (const project of projects) {
    const goalIds = goalIdsOf(project, measureById);
    for (const goalId of goalIds) served.add(goalId);
    if (!isOpen(project)) continue;
    const fieldIds = goalIds.flatMap((goalId) => goalById.get(goalId)?.fieldId ?? []);
    const report = newest.get(project.id);
    const light = report ? overallLight(report) : "grey";
    for (const fieldId of fieldIds.length > 0 ? new Set(fieldIds) : [undefined]) {
      const balance = balanceOf(fieldId);
      balance.projects += 1;
      if (light === "red") balance.red += 1;
      if (light === "yellow") balance.yellow += 1;
    }
  }
  for (const goal of goals)
    if (!served.has(goal.id) && goal.status !== "achieved") balanceOf(goal.fieldId).goalsWithoutProject += 1;

  const ordered = fields.map(({ id }) => balanceOf(id));
  const none = balances.get(undefined);
  return none ? [...ordered, none] : ordered;
}

const blank: FieldBalance = {
  goals: 0,
  goalsWithoutProject: 0,
  measures: 0,
  projects: 0,
  red: 0,
  yellow: 0,
};
