import type { Portfolio } from "@renderer/data/queries/projects";
import { shortNameOf } from "@shared/domain/organisation/orgUnit";
import { unitLines } from "@shared/domain/organisation/unitTree";
import { type Load, loadWithin, type UnitLoad } from "@shared/domain/projects/load";
import type { Project } from "@shared/domain/projects/project";
import type { Quarter } from "@shared/domain/projects/quarters";
import type { Format } from "@shared/i18n/format";
import type { Translate } from "@shared/i18n/translate";
import type { FigureColumn, FigureRow, Figures } from "../views/figureTable";

/** Hours of a working day, to tell posts from person-days. */
const hoursOfDay = 8;

type Options = {
  load: Load;
  units: Portfolio["units"];
  /** Quarters shown, in order. */
  quarters: readonly Quarter[];
  /** Working hours of one full-time post in a year. */
  annualHours: number;
};

/** Quarters between what lies before and behind them, and what has no day. */
function loadColumns(quarters: readonly Quarter[], t: Translate, format: Format): FigureColumn[] {
  const figure = (key: string, heading: string, toned = false): FigureColumn => ({
    key,
    heading,
    kind: "number",
    toned,
  });
  return [
    figure("before", t("portfolio.load.before")),
    ...quarters.map((quarter) => figure(quarter, format.quarter(quarter), true)),
    figure("after", t("portfolio.load.after")),
    figure("undated", t("portfolio.load.undated")),
    figure("total", t("portfolio.load.total")),
  ];
}

/** Key of the line of what nobody divided. */
export const undivided = "none";

/** Departments in the order of the house with what is bound before, in and after the quarters shown. */
export function loadFigures(
  { load, units, quarters, annualHours }: Options,
  t: Translate,
  format: Format,
): Figures {
  const columns = loadColumns(quarters, t, format);
  const figures = ordered(load.units, units).map((unit) => ({
    key: unit.orgUnitId ?? undivided,
    label: nameOf(unit, units, t),
    figures: figuresOf(unit, quarters),
  }));
  const sums = sumsOf(figures, columns);
  // One post works a quarter of its yearly hours in a quarter.
  const daysOfPost = annualHours / hoursOfDay / 4;
  const posts = columns.map(({ toned }, index) => (toned ? (sums[index] ?? 0) / daysOfPost : undefined));
  const foot: FigureRow[] = [
    { key: "sum", label: t("portfolio.load.total"), figures: sums },
    { key: "posts", label: t("portfolio.load.posts"), figures: posts },
  ];
  return { caption: t("portfolio.load.caption"), of: t("portfolio.load.unit"), columns, rows: figures, foot };
}

/** The projects one department's load is made of, heaviest first. */
export function unitFigures(
  lines: readonly { project: Project; load: UnitLoad }[],
  { name, quarters }: { name: string; quarters: readonly Quarter[] },
  t: Translate,
  format: Format,
): Figures {
  const columns = loadColumns(quarters, t, format);
  const rows = lines.map(({ project, load }) => ({
    key: project.id,
    label: `${project.code} ${project.title}`,
    sensitivity: project.sensitivity,
    figures: figuresOf(load, quarters),
  }));
  return {
    caption: t("portfolio.load.unitCaption", { unit: name }),
    of: t("kinds.projects.one"),
    columns,
    rows,
    foot: [{ key: "sum", label: t("portfolio.load.total"), figures: sumsOf(rows, columns) }],
  };
}

const sumsOf = (rows: readonly FigureRow[], columns: readonly FigureColumn[]) =>
  columns.map((_, index) => rows.reduce((sum, row) => sum + (row.figures[index] ?? 0), 0));

function figuresOf(unit: UnitLoad, quarters: readonly Quarter[]): number[] {
  const { before, within, after } = loadWithin(unit, quarters);
  return [before, ...within, after, unit.undated, unit.total];
}

/** As the tree of departments has them; those it no longer knows next, what nobody divided last. */
function ordered(loads: readonly UnitLoad[], units: Portfolio["units"]): UnitLoad[] {
  const places = new Map(unitLines([...units.values()]).map(({ unit }, index) => [unit.id, index]));
  const place = ({ orgUnitId }: UnitLoad) =>
    orgUnitId === undefined ? Number.MAX_SAFE_INTEGER : (places.get(orgUnitId) ?? places.size);
  return [...loads].sort((a, b) => place(a) - place(b));
}

function nameOf({ orgUnitId }: UnitLoad, units: Portfolio["units"], t: Translate): string {
  if (orgUnitId === undefined) return t("portfolio.load.notDivided");
  const unit = units.get(orgUnitId);
  return unit ? shortNameOf(unit) : t("portfolio.load.unitGone");
}
