import { checkWorkspace } from "@shared/domain/check";
import { dateRules } from "@shared/domain/checks/dates";
import type { Finding } from "@shared/domain/checks/finding";
import { goalRules } from "@shared/domain/checks/goals";
import { measureRules } from "@shared/domain/checks/measures";
import { referenceRules } from "@shared/domain/checks/references";
import type { KindName, RecordOf } from "@shared/domain/kinds";
import { emptyWorkspace, inOrder } from "@shared/domain/workspace";
import { tableOf } from "../db";
import { recordsOf } from "./workspace";

/** A record, or null when it is not there (any more); undefined is left to "not read yet". */
export async function recordOrNull<K extends KindName>(kind: K, id: string): Promise<RecordOf<K> | null> {
  return (await tableOf(kind).get(id)) ?? null;
}

const kept = <T extends { archivedAt?: string }>(records: readonly T[]) =>
  records.filter((one) => !one.archivedAt);

/** Everything the panels offer to choose from, in the order of the house. */
export async function agendaChoices() {
  const { orgUnits, persons, actionFields, goals } = await recordsOf([
    "orgUnits",
    "persons",
    "actionFields",
    "goals",
  ]);
  return {
    orgUnits: inOrder(kept(orgUnits)),
    persons: kept(persons),
    actionFields: inOrder(kept(actionFields)),
    goals: inOrder(kept(goals)),
  };
}
export type AgendaChoices = Awaited<ReturnType<typeof agendaChoices>>;

/** A goal's indicators, oldest first. */
export async function indicatorsOf(goalId: string): Promise<RecordOf<"indicators">[]> {
  const indicators = await tableOf("indicators").where("goalId").equals(goalId).toArray();
  return kept(indicators).sort((a, b) => a.createdAt.localeCompare(b.createdAt));
}

/** Measures that serve a goal, in their order. */
export async function measuresOf(goalId: string): Promise<RecordOf<"measures">[]> {
  return inOrder(kept(await tableOf("measures").where("goalIds").equals(goalId).toArray()));
}

/** Goals of a field, in their order. */
export async function goalsOf(fieldId: string): Promise<RecordOf<"goals">[]> {
  return inOrder(kept(await tableOf("goals").where("fieldId").equals(fieldId).toArray()));
}

const checkedTables = [
  "agendas",
  "orgUnits",
  "persons",
  "actionFields",
  "goals",
  "indicators",
  "measures",
  "projects",
  "acknowledgements",
] as const;
const panelRules = [...goalRules, ...measureRules, ...dateRules, ...referenceRules];

/** Open findings about one record or one of its indicators. */
export async function findingsAbout(recordId: string, today?: string): Promise<Finding[]> {
  const records = await recordsOf(checkedTables);
  const ids = new Set([
    recordId,
    ...records.indicators.filter(({ goalId }) => goalId === recordId).map(({ id }) => id),
  ]);
  const { open } = checkWorkspace({ ...emptyWorkspace(), ...records }, today, panelRules);
  return open.filter((finding) => ids.has(finding.recordId));
}
