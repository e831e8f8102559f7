import { checkWorkspace } from "@shared/domain/check";
import type { Finding } from "@shared/domain/checks/finding";
import { goalRules } from "@shared/domain/checks/goals";
import { measureRules } from "@shared/domain/checks/measures";
import type { RecordOf } from "@shared/domain/kinds";
import { emptyWorkspace, inOrder, type Workspace } from "@shared/domain/workspace";
import { recordsOf } from "./workspace";

const outlineTables = [
  "agendas",
  "actionFields",
  "goals",
  "indicators",
  "measures",
  "projects",
  "acknowledgements",
] as const;

/** What the outline shows. */
export type OutlineData = Pick<Workspace, "actionFields" | "goals" | "measures"> & {
  agenda: RecordOf<"agendas"> | undefined;
  /** Open findings of the strategic rules, by record. */
  findings: ReadonlyMap<string, readonly Finding[]>;
  /** Number of projects that name a goal or carry out a measure, by its id. */
  projectCounts: ReadonlyMap<string, number>;
};

/** The agenda as the outline draws it, read in one transaction. */
export async function outlineData(today?: string): Promise<OutlineData> {
  const records = await recordsOf(outlineTables);
  const findings = new Map<string, Finding[]>();
  const { open } = checkWorkspace({ ...emptyWorkspace(), ...records }, today, [
    ...goalRules,
    ...measureRules,
  ]);
  for (const finding of open)
    findings.set(finding.recordId, [...(findings.get(finding.recordId) ?? []), finding]);
  const projectCounts = new Map<string, number>();
  for (const { archivedAt, goalIds, measureId } of records.projects)
    if (!archivedAt)
      for (const id of new Set([...goalIds, ...(measureId ? [measureId] : [])]))
        projectCounts.set(id, (projectCounts.get(id) ?? 0) + 1);
  const { actionFields, goals, measures } = records;
  return { agenda: records.agendas[0], actionFields, goals, measures, findings, projectCounts };
}

/** Guidelines in force, in their order. */
export async function guidelines(): Promise<RecordOf<"guidelines">[]> {
  const { guidelines: all } = await recordsOf(["guidelines"]);
  return inOrder(all.filter((guideline) => !guideline.archivedAt));
}

/** Versions, newest first. */
export async function agendaVersions(): Promise<RecordOf<"agendaVersions">[]> {
  const { agendaVersions: all } = await recordsOf(["agendaVersions"]);
  return all.sort((a, b) => b.createdAt.localeCompare(a.createdAt));
}

/** The agenda and how much it holds, for the head of its pages. */
export async function agendaHead() {
  const { agendas, actionFields, goals, measures } = await recordsOf([
    "agendas",
    "actionFields",
    "goals",
    "measures",
  ]);
  const count = (records: { archivedAt?: string }[]) => records.filter((one) => !one.archivedAt).length;
  return {
    agenda: agendas[0],
    counts: { fields: count(actionFields), goals: count(goals), measures: count(measures) },
  };
}
export type AgendaHead = Awaited<ReturnType<typeof agendaHead>>;
