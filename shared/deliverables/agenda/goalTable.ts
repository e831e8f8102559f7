import { cell, row, table } from "../../document/buildTable";
import type { Table, TableRow } from "../../document/model";
import type { RecordOf } from "../../domain/kinds";
import { anchorOf, type Context } from "../context";
import type { GoalWithParts } from "./structure";

type Goal = RecordOf<"goals">;

/** Overview of goals with what is settled about each: lead unit, year, priority, status. */
export function goalTable(
  context: Context,
  trees: readonly GoalWithParts[],
  options: { key: string; caption: string },
): Table[] {
  const goals = trees.flatMap(({ goal, parts }) => [goal, ...parts]);
  if (goals.length === 0) return [];
  return [
    context.overview(
      table({
        key: context.tableKey(options.key),
        caption: options.caption,
        columns: [
          { key: "code", heading: context.say("number"), share: 9 },
          { key: "title", heading: context.term("goal"), share: 34 },
          { key: "leadUnit", heading: context.label("goals", "leadUnitId"), share: 17 },
          { key: "horizonYear", heading: context.label("goals", "horizonYear"), share: 11 },
          { key: "priority", heading: context.label("goals", "priority"), share: 14 },
          { key: "status", heading: context.label("goals", "status"), share: 15 },
        ],
        rows: goals.map((goal) => goalRow(context, goal)),
      }),
    ),
  ];
}

function goalRow(context: Context, goal: Goal): TableRow {
  const { horizonYear } = goal;
  return row(
    [
      cell(goal.code, anchorOf("goals", goal, "code")),
      cell(goal.title, anchorOf("goals", goal, "title")),
      cell(context.shortUnit(goal.leadUnitId), anchorOf("goals", goal, "leadUnitId")),
      cell(horizonYear === undefined ? "" : String(horizonYear), anchorOf("goals", goal, "horizonYear")),
      cell(context.value("goalPriority", goal.priority), anchorOf("goals", goal, "priority")),
      cell(context.value("goalStatus", goal.status), anchorOf("goals", goal, "status")),
    ],
    { anchor: anchorOf("goals", goal, "item") },
  );
}
