import { figureChart } from "../../document/buildChart";
import type { Chart } from "../../document/model";
import { trafficLights } from "../../domain/projects/statusReport";
import {
  budgetPerField,
  lightCounts,
  maturityCounts,
  maturityLevels,
  measuresPerField,
  type OfField,
} from "../../domain/townFigures";
import { anchorOf, type Context } from "../context";

/** More rows would not leave room on one page; the rest is summed up in the last one. */
const mostBudgets = 4;

type Row = { label: string; name: string; values: number[]; anchor?: ReturnType<typeof anchorOf> };

const fieldRow = <T>(context: Context, { field }: OfField<T>, values: number[]): Row =>
  field
    ? {
        label: field.code,
        name: context.named(field),
        values,
        anchor: anchorOf("actionFields", field, "item"),
      }
    : { label: context.say("unassigned"), name: context.say("unassigned"), values };

/** The rows that fit, the largest ones in the order of the agenda, and the sum of all others. */
function fitting(context: Context, rows: readonly Row[], limit: number): Row[] {
  if (rows.length <= limit) return [...rows];
  const total = ({ values }: Row) => values.reduce((sum, value) => sum + value, 0);
  const kept = new Set([...rows].sort((a, b) => total(b) - total(a)).slice(0, limit - 1));
  const others = rows.filter((row) => !kept.has(row));
  const words = context.say("factSheet.others", { number: context.format.number(others.length) });
  const values = (rows[0]?.values ?? []).map((_, at) =>
    others.reduce((sum, row) => sum + (row.values[at] ?? 0), 0),
  );
  return [...rows.filter((row) => kept.has(row)), { label: words, name: words, values }];
}

/** Every label with its figures: what the drawing shows, for those who do not see it. */
function described(rows: readonly Row[], words: (value: number) => string, title: string): string {
  const figures = rows.map(({ label, values }) => `${label}: ${values.map(words).join(" / ")}`);
  return `${title}. ${figures.join("; ")}.`;
}

/** How the measures spread over the fields, `most` rows of them. DOMAIN.md (a) seed 001, Maßnahmenverteilung. */
export function measureChart(context: Context, most: number): Chart | undefined {
  const all = measuresPerField(context.workspace).map((each) => fieldRow(context, each, [each.count]));
  if (all.length === 0) return undefined;
  const words = (value: number) => context.format.number(value);
  const rows = fitting(context, all, most);
  const title = context.say("factSheet.titles.measures", {
    number: words(context.workspace.measures.length),
  });
  return figureChart({
    key: "fact-measures",
    title,
    altText: described(rows, words, title),
    caption: context.say("factSheet.measuresCaption"),
    labelHeading: context.term("actionField"),
    series: [context.say("factSheet.count")],
    rows,
    words,
    labelShare: 79,
  });
}

/** Lights of the open undertakings, in words and with a symbol. */
export function lightChart(context: Context): Chart | undefined {
  const counts = lightCounts(context.workspace);
  const number = Object.values(counts).reduce((sum, count) => sum + count, 0);
  if (number === 0) return undefined;
  const words = (value: number) => context.format.number(value);
  const rows = trafficLights.map((light): Row => {
    const name = context.say(`project.lightShort.${light}`);
    return { label: name, name, values: [counts[light]] };
  });
  const title = context.say("factSheet.titles.lights", { number: words(number) });
  return figureChart({
    key: "fact-lights",
    title,
    altText: described(rows, words, title),
    caption: context.say("factSheet.lightsCaption"),
    labelHeading: context.say("profile.light"),
    series: [context.say("factSheet.count")],
    rows,
    words,
    labelShare: 79,
  });
}

/** Planned and spent, told apart by pattern. Whole euros: cents say nothing here. */
export function budgetChart(context: Context): Chart | undefined {
  const amounts = budgetPerField(context.workspace);
  if (amounts.length === 0) return undefined;
  const euros = (cents: number) => Math.round(cents / 100);
  const isAhead = context.language === "en";
  const words = (value: number) => {
    const amount = context.format.number(value, 0);
    return isAhead ? `€${amount}` : `${amount}\u00a0€`;
  };
  const all = amounts.map((each) => fieldRow(context, each, [euros(each.plan), euros(each.actual)]));
  const rows = fitting(context, all, mostBudgets);
  const title = context.say("factSheet.titles.budget");
  return figureChart({
    key: "fact-budget",
    title,
    altText: described(rows, words, title),
    caption: context.say("factSheet.budgetCaption"),
    labelHeading: context.term("actionField"),
    series: [context.say("factSheet.plan"), context.say("factSheet.actual")],
    rows: rows.map(({ name: _, ...row }) => row),
    unit: isAhead ? "euroAhead" : "euro",
    words,
    labelShare: 36,
  });
}

/** How digital the processes are inside the house. */
export function maturityChart(context: Context): Chart | undefined {
  const { levels, unknown } = maturityCounts(context.workspace);
  const number = context.workspace.processes.length;
  if (number === 0) return undefined;
  const words = (value: number) => context.format.number(value);
  const rowOf = (name: string, count: number): Row => ({ label: name, name, values: [count] });
  const rows = [
    ...maturityLevels.map((level) => rowOf(context.say(`factSheet.levels.${level}`), levels[level] ?? 0)),
    ...(unknown > 0 ? [rowOf(context.say("factSheet.unknown"), unknown)] : []),
  ];
  const title = context.say("factSheet.titles.maturity", { number: words(number) });
  return figureChart({
    key: "fact-maturity",
    title,
    altText: described(rows, words, title),
    caption: context.say("factSheet.maturityCaption"),
    labelHeading: context.say("factSheet.level"),
    series: [context.say("factSheet.count")],
    rows,
    words,
    labelShare: 79,
  });
}
