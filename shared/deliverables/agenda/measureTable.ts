import { link } from "../../document/build";
import { cell, row, table } from "../../document/buildTable";
import { recordHref } from "../../document/href";
import type { Table } from "../../document/model";
import type { RecordOf } from "../../domain/kinds";
import { anchorOf, type Context } from "../context";

type Measure = RecordOf<"measures">;

/**
 * Overview of measures: number, title, goals served, lead unit, period, priority. Numbers lead to the profiles
 * where the document has them (`linked`). The lead unit's short name saves room.
 */
export function measureTable(
  context: Context,
  measures: readonly Measure[],
  options: { key: string; caption: string; linked: boolean },
): Table[] {
  if (measures.length === 0) return [];
  return [
    context.overview(
      table({
        key: context.tableKey(options.key),
        caption: options.caption,
        columns: [
          { key: "code", heading: context.say("number"), share: 10 },
          { key: "title", heading: context.term("measure"), share: 31 },
          { key: "goals", heading: context.say("agenda.contributesTo"), share: 14 },
          { key: "leadUnit", heading: context.label("measures", "leadUnitId"), share: 18 },
          { key: "period", heading: context.say("agenda.time"), share: 15 },
          { key: "priority", heading: context.label("measures", "priority"), share: 12 },
        ],
        rows: measures.map((measure) => measureRow(context, measure, options.linked)),
      }),
    ),
  ];
}

function measureRow(context: Context, measure: Measure, linked: boolean) {
  const { priority } = measure;
  const goals = context
    .goals(measure.goalIds)
    .map((goal) => goal.code)
    .join(", ");
  return row(
    [
      cell(
        linked ? link(recordHref("measures", measure.id), measure.code) : measure.code,
        anchorOf("measures", measure, "code"),
      ),
      cell(measure.title, anchorOf("measures", measure, "title")),
      cell(goals, anchorOf("measures", measure, "goalIds")),
      cell(context.shortUnit(measure.leadUnitId), anchorOf("measures", measure, "leadUnitId")),
      cell(context.quarters(measure.start, measure.end), anchorOf("measures", measure, "start")),
      cell(
        priority ? context.say(`agenda.priority.${priority}`) : "",
        anchorOf("measures", measure, "priority"),
      ),
    ],
    { anchor: anchorOf("measures", measure, "item") },
  );
}
