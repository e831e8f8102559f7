import type { AgendaChapter } from "@shared/domain/agenda/agenda";
import type { PatchOf, RecordOf } from "@shared/domain/kinds";
import { isEmptyRichText, type RichText } from "@shared/domain/richText";
import { positionsAtEnd } from "@shared/positions";
import type { Change, Creation, DifferenceRule, ReadingWords, Revision } from "./change";
import type { PlannedRecord, StrategyTable, StrategyWorkspace } from "./plannedRecord";
import { joined, says } from "./sameText";
import type { StrategyPlan } from "./strategyPlan";

/** What a text becomes, or undefined if it stays: empty ones are filled, others follow the rule. */
function mergedText(there: RichText | undefined, text: RichText, rule: DifferenceRule): RichText | undefined {
  if (isEmptyRichText(text) || (there && says(there, text))) return undefined;
  if (!there || isEmptyRichText(there)) return text;
  if (rule === "keep") return undefined;
  return rule === "append" ? joined(there, text) : text;
}

function revisionOf(
  { table, content, existing, id, field, goals }: PlannedRecord,
  rule: DifferenceRule,
): Revision[] {
  if (!existing) return [];
  const stored = existing as Record<string, unknown>;
  const patch: Record<string, unknown> = {};
  for (const [name, text] of Object.entries(content.texts)) {
    const merged = mergedText(stored[name] as RichText | undefined, text, rule);
    if (merged) patch[name] = merged;
  }
  for (const [name, value] of Object.entries(content.fields)) {
    const isOpen =
      stored[name] === undefined ||
      stored[name] === "" ||
      (Array.isArray(stored[name]) && stored[name].length === 0);
    if (isOpen || (rule === "replace" && JSON.stringify(stored[name]) !== JSON.stringify(value)))
      patch[name] = value;
  }
  if (field && (stored.fieldId === undefined || (rule === "replace" && stored.fieldId !== field.id)))
    patch.fieldId = field.id;
  const linked = (stored.goalIds as string[] | undefined) ?? [];
  const added = goals.map((goal) => goal.id).filter((goalId) => !linked.includes(goalId));
  if (added.length > 0) patch.goalIds = [...linked, ...added];
  if (Object.keys(patch).length === 0) return [];
  return [{ type: "update", kind: table, id, patch } as Revision];
}

function creationOf(record: PlannedRecord, position: string): Creation {
  const { table, content, id, field, goals, parentGoal } = record;
  const links = {
    ...(field && { fieldId: field.id }),
    ...(table === "measures" && { goalIds: goals.map((goal) => goal.id) }),
    ...(parentGoal && { parentGoalId: parentGoal.id }),
  };
  const { title, texts, fields, note } = content;
  return {
    type: "create",
    kind: table,
    draft: { id, title, note, ...texts, ...fields, ...links, position },
  } as Creation;
}

/** Positions behind what is there, in the order of the source. */
function positionsFor(table: StrategyTable, count: number, workspace: StrategyWorkspace): string[] {
  const siblings: readonly RecordOf<StrategyTable>[] = workspace[table];
  return positionsAtEnd(siblings, count);
}

function agendaChanges(
  plan: StrategyPlan,
  workspace: StrategyWorkspace,
  rule: DifferenceRule,
  words: ReadingWords,
): Change[] {
  const [agenda] = workspace.agendas;
  const texts: Partial<Record<AgendaChapter, RichText>> = {};
  for (const { chapter, text } of plan.chapters) {
    const merged = mergedText(agenda?.[chapter], text, rule);
    if (merged) texts[chapter] = merged;
  }
  if (!agenda) {
    const title = plan.title?.text ?? words.agendaTitle;
    return [{ type: "create", kind: "agendas", draft: { id: crypto.randomUUID(), title, ...texts } }];
  }
  const renamed =
    rule === "replace" && plan.title?.comparison === "changed" ? { title: plan.title.text } : {};
  const patch: PatchOf<"agendas"> = { ...texts, ...renamed };
  return Object.keys(patch).length === 0 ? [] : [{ type: "update", kind: "agendas", id: agenda.id, patch }];
}

/** What storing a plan changes, under one rule for what is there with other words. */
export function strategyChanges(
  plan: StrategyPlan,
  workspace: StrategyWorkspace,
  rule: DifferenceRule,
  words: ReadingWords,
): Change[] {
  const tables: readonly StrategyTable[] = ["actionFields", "guidelines", "goals", "measures"];
  const records = tables.flatMap((table): Change[] => {
    const planned = plan.records.filter((record) => record.table === table);
    const fresh = planned.filter((record) => !record.existing).length;
    const positions = positionsFor(table, fresh, workspace).values();
    return planned.flatMap((record): Change[] =>
      record.existing ? revisionOf(record, rule) : [creationOf(record, positions.next().value ?? "")],
    );
  });
  return [...agendaChanges(plan, workspace, rule, words), ...records];
}
