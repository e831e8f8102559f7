import { bold, type HeadingLevel, heading, levelBelow, paragraph, text } from "../../document/build";
import { cell, row, table } from "../../document/buildTable";
import type { Block } from "../../document/model";
import { isSaid } from "../../document/plainText";
import { measurementsInOrder } from "../../domain/agenda/indicator";
import type { RecordOf } from "../../domain/kinds";
import { anchorOf, type Context } from "../context";
import type { GoalWithParts } from "./structure";

type Goal = RecordOf<"goals">;
type Indicator = RecordOf<"indicators">;

/** A goal with outcome sentence, description, attainment and indicators, then its sub-goals one level below. */
export function goalBlocks(context: Context, { goal, parts }: GoalWithParts, level: HeadingLevel): Block[] {
  return [
    ...oneGoal(context, goal, level),
    ...parts.flatMap((part) => oneGoal(context, part, levelBelow(level))),
  ];
}

function oneGoal(context: Context, goal: Goal, level: HeadingLevel): Block[] {
  return [
    heading(level, context.named(goal), { anchor: anchorOf("goals", goal, "title") }),
    ...parentLine(context, goal),
    ...(isSaid(goal.outcomeStatement)
      ? [
          paragraph(goal.outcomeStatement, {
            style: "lead",
            anchor: anchorOf("goals", goal, "outcomeStatement"),
          }),
        ]
      : []),
    ...context.rich("goals", goal, "description", level),
    ...attainment(context, goal),
    ...indicatorTable(context, goal),
  ];
}

/** Says whose part a goal is: its heading may stand on the same level as its parent's. */
function parentLine(context: Context, goal: Goal): Block[] {
  const parent = goal.parentGoalId ? context.look.goals.get(goal.parentGoalId) : undefined;
  if (!parent) return [];
  return [
    paragraph(context.say("agenda.partOf", { goal: context.named(parent) }), {
      style: "label",
      anchor: anchorOf("goals", goal, "parentGoalId"),
    }),
  ];
}

function attainment(context: Context, goal: Goal): Block[] {
  const words = [context.format.percent(goal.attainment), goal.attainmentText.trim()]
    .filter(Boolean)
    .join(" – ");
  if (!isSaid(words)) return [];
  const label = bold(`${context.say("agenda.attainment")}: `);
  return [paragraph([label, text(words)], { anchor: anchorOf("goals", goal, "attainmentText") })];
}

function indicatorTable(context: Context, goal: Goal): Block[] {
  const indicators = context.look.indicatorsByGoal.get(goal.id) ?? [];
  if (indicators.length === 0) return [];
  return [
    table({
      key: context.tableKey(`indicators-${goal.code}`),
      caption: context.say("agenda.indicatorsOf", { code: goal.code }),
      columns: [
        { key: "name", heading: context.say("agenda.indicator"), share: 36 },
        { key: "base", heading: context.say("agenda.base"), share: 19 },
        { key: "target", heading: context.say("agenda.target"), share: 19 },
        { key: "current", heading: context.say("agenda.current"), share: 26 },
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
