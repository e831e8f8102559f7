import { list } from "../../document/build";
import { cell, row, table } from "../../document/buildTable";
import type { Block } from "../../document/model";
import { measurementsInOrder } from "../../domain/agenda/indicator";
import type { RecordOf } from "../../domain/kinds";
import { anchorOf, type Context } from "../context";
import type { Report } from "./report";

/** Zielerreichung je Ziel: status, what people judge to be attained, and the indicators as measured by then. */
export function goalBlocks(context: Context, report: Report): Block[] {
  const goals = context.byCode(context.workspace.goals.filter(({ status }) => status !== "dropped"));
  if (goals.length === 0) return [];
  return [
    table({
      key: context.tableKey("progress-goals"),
      caption: context.say("progressReport.goals.caption"),
      columns: [
        { key: "goal", heading: context.term("goal"), share: 25 },
        { key: "status", heading: context.label("goals", "status"), share: 15 },
        { key: "attainment", heading: context.say("progressReport.goals.attainment"), share: 28 },
        { key: "indicators", heading: context.say("progressReport.goals.indicators"), share: 32 },
      ],
      rows: goals.map((goal) =>
        row(
          [
            cell(context.named(goal), anchorOf("goals", goal, "title")),
            cell(context.value("goalStatus", goal.status), anchorOf("goals", goal, "status")),
            cell(attained(context, goal), anchorOf("goals", goal, "attainmentText")),
            indicatorCell(context, goal, report),
          ],
          { anchor: anchorOf("goals", goal, "item") },
        ),
      ),
    }),
  ];
}

function attained(context: Context, { attainment, attainmentText }: RecordOf<"goals">): string {
  return [context.format.percent(attainment), attainmentText.trim()].filter(Boolean).join(" – ");
}

function indicatorCell(context: Context, goal: RecordOf<"goals">, { period }: Report) {
  const indicators = context.look.indicatorsByGoal.get(goal.id) ?? [];
  if (indicators.length === 0) return cell("");
  return cell([
    list(
      indicators.map((indicator) => {
        const measured = measurementsInOrder(indicator)
          .filter(({ date }) => date <= period.to)
          .at(-1);
        const value = (of: number | undefined) =>
          context.format.quantity(of, indicator.unit) || context.say("progressReport.goals.open");
        return context.say("progressReport.goals.indicator", {
          name: indicator.name,
          current: measured ? value(measured.value) : context.say("progressReport.goals.unknown"),
          base: value(indicator.baseValue),
          target: value(indicator.targetValue),
        });
      }),
    ),
  ]);
}
