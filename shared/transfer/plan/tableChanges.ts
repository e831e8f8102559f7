import { positionsAtEnd } from "@shared/positions";
import type { Change, Creation, DifferenceRule, ReadingWords, Revision } from "./change";
import { isSaid, type PlannedRow, saysNothing, type TablePlan, type TableWorkspace } from "./tablePlan";
import type { TableTarget } from "./tableTargets";

const gathered = (value: unknown) =>
  typeof value === "object" && value !== null && !Array.isArray(value) && !("type" in value)
    ? (value as Record<string, unknown>)
    : undefined;

/** A field after reading; answers that are there already stay, or give way by the rule. */
function merged(field: string, stored: unknown, value: unknown, rule: DifferenceRule): unknown {
  if (field === "note" && !saysNothing(stored)) return `${stored}\n${value}`;
  const answers = gathered(value);
  if (!answers) return value;
  return rule === "replace" ? { ...gathered(stored), ...answers } : { ...answers, ...gathered(stored) };
}

function patchOf({ existing, values }: PlannedRow, rule: DifferenceRule): Record<string, unknown> {
  const stored = (existing ?? {}) as Record<string, unknown>;
  return Object.fromEntries(
    Object.entries(values).flatMap(([field, value]): [string, unknown][] => {
      const there = stored[field];
      const mayChange = saysNothing(there) || rule === "replace" || gathered(value) !== undefined;
      if (isSaid(field, there, value) || !mayChange) return [];
      const next = merged(field, there, value, rule);
      return isSaid(field, there, next) ? [] : [[field, next]];
    }),
  );
}

/** A measure whose row names no field stands in that of its first goal, as in the outline. */
function placeOf(values: Readonly<Record<string, unknown>>, { goals }: TableWorkspace): object {
  const [first] = Array.isArray(values.goalIds) ? values.goalIds : [];
  const fieldId = values.fieldId === undefined ? goals.find(({ id }) => id === first)?.fieldId : undefined;
  return fieldId === undefined ? {} : { fieldId };
}

/** Where a new record came from, in the way of its kind. */
function originOf(target: TableTarget, values: Readonly<Record<string, unknown>>, from: string): object {
  if (target === "inboxItems") return { source: "import", sourceText: from };
  const note = [values.note, from].filter((text) => text !== undefined).join("\n");
  return target === "processes" ? { source: "import", note } : { note };
}

/** What storing a plan changes. Empty fields are filled; "replace" also changes what says something else. */
export function tableChanges(
  plan: TablePlan,
  workspace: TableWorkspace,
  rule: DifferenceRule,
  words: ReadingWords,
  fileName: string,
): Change[] {
  const { target } = plan;
  const fresh = plan.rows.filter((row) => !row.existing).length;
  const positions = positionsAtEnd(workspace[target], fresh).values();
  return plan.rows.flatMap((row): Change[] => {
    const { existing, values, line } = row;
    if (existing) {
      const patch = patchOf(row, rule);
      return Object.keys(patch).length === 0
        ? []
        : [{ type: "update", kind: target, id: existing.id, patch } as Revision];
    }
    const origin = originOf(target, values, words.readFrom(fileName, String(line)));
    const place = target === "measures" ? placeOf(values, workspace) : {};
    const draft = {
      id: crypto.randomUUID(),
      ...values,
      ...place,
      ...origin,
      position: positions.next().value ?? "",
    };
    return [{ type: "create", kind: target, draft } as Creation];
  });
}
