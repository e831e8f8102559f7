import { type HeadingLevel, heading, levelBelow, paragraph } from "../../document/build";
import { cell, row, table } from "../../document/buildTable";
import type { Block } from "../../document/model";
import { measurementsInOrder } from "../../domain/agenda/indicator";
import type { RecordOf } from "../../domain/kinds";
import { anchorOf, type Context } from "../context";
import { factList } from "../parts/facts";
import type { GoalWithParts } from "./structure";

type Goal = RecordOf<"goals">;
type Indicator = RecordOf<"indicators">;

/** A goal with outcome sentence, facts, description and indicators, then its sub-goals one level below. */
export function goalBlocks(context: Context, { goal, parts }: GoalWithParts, level: HeadingLevel): Block[] {
  return [
    ...oneGoal(context, goal, level),
    ...parts.flatMap((part) => oneGoal(context, part, levelBelow(level))),
  ];
}

function oneGoal(context: Context, goal: Goal, level: HeadingLevel): Block[] {
  return [
    heading(level, context.named(goal), { anchor: anchorOf("goals", goal, "title") }),
    ...(goal.outcomeStatement.trim()
      ? [
          paragraph(goal.outcomeStatement, {
            style: "lead",
            anchor: anchorOf("goals", goal, "outcomeStatement"),
          }),
        ]
      : []),
    ...context.rich("goals", goal, "description", level),
    ...facts(context, goal),
    ...indicatorTable(context, goal),
  ];
}

function facts(context: Context, goal: Goal): Block[] {
  const parent = goal.parentGoalId ? context.look.goals.get(goal.parentGoalId) : undefined;
  return factList(context, "goals", goal, [
    { field: "parentGoalId", value: parent ? context.named(parent) : "" },
    { field: "leadUnitId", value: context.unit(goal.leadUnitId) },
    { field: "leadPersonId", value: context.person(goal.leadPersonId) },
    { field: "horizonYear", value: goal.horizonYear === undefined ? "" : String(goal.horizonYear) },
    { field: "priority", value: context.value("goalPriority", goal.priority) },
    { field: "status", value: context.value("goalStatus", goal.status) },
    {
      field: "attainmentText",
      label: context.say("agenda.attainment"),
      value: [context.format.percent(goal.attainment), goal.attainmentText.trim()].filter(Boolean).join(", "),
    },
  ]);
}

function indicatorTable(context: Context, goal: Goal): Block[] {
  const indicators = context.look.indicatorsByGoal.get(goal.id) ?? [];
  if (indicators.length === 0) return [];
  return [
    table({
      key: context.tableKey(`indicators-${goal.code}`),
      caption: context.say("agenda.indicatorsOf", { code: goal.code }),
      columns: [
        { key: "name", heading: context.say("agenda.indicator"), share: 40 },
        { key: "base", heading: context.say("agenda.base"), share: 20 },
        { key: "target", heading: context.say("agenda.target"), share: 20 },
        { key: "current", heading: context.say("agenda.current"), share: 20 },
      ],
      rowHeadings: true,
      rows: indicators.map((indicator) => indicatorRow(context, indicator)),
    }),
  ];
}

function indicatorRow(context: Context, indicator: Indicator) {
  const { unit, baseValue, baseDate, targetValue, targetDate } = indicator;
  const measured = measurementsInOrder(indicator).at(-1);
  const valued = (value: number | undefined, date: string | undefined, key: "valueOn" | "valueUntil") => {
    const quantity = context.format.quantity(value, unit);
    return quantity && date
      ? context.say(`agenda.${key}`, { value: quantity, date: context.format.date(date) })
      : quantity;
  };
  const current = measured
    ? context.say(measured.source.trim() ? "agenda.valueFrom" : "agenda.valueOn", {
        value: context.format.quantity(measured.value, unit),
        date: context.format.date(measured.date),
        source: measured.source.trim(),
      })
    : "";
  return row(
    [
      cell(indicator.name, anchorOf("indicators", indicator, "name")),
      cell(valued(baseValue, baseDate, "valueOn"), anchorOf("indicators", indicator, "baseValue")),
      cell(valued(targetValue, targetDate, "valueUntil"), anchorOf("indicators", indicator, "targetValue")),
      cell(current, anchorOf("indicators", indicator, "measurements")),
    ],
    { anchor: anchorOf("indicators", indicator, "item") },
  );
}
