import type { Portfolio, PortfolioRow } from "@renderer/data/queries/projects";
import { goalIdsOf } from "@shared/domain/checks/context";
import {
  type BudgetSum,
  budgetField,
  budgetSum,
  budgetSums,
  budgetYear,
  countsForBudget,
} from "@shared/domain/projects/budgetSums";
import { fundingSources, type Project } from "@shared/domain/projects/project";
import { inOrder } from "@shared/domain/workspace";
import { type Translate, wordsFor } from "@shared/i18n/translate";
import type { FigureColumn, FigureRow, Figures } from "../views/figureTable";

/** What the money is added up by. */
export const budgetGroupings = ["field", "funding", "year"] as const;
export type BudgetGrouping = (typeof budgetGroupings)[number];

/** What a project's money is counted to, by each grouping. */
export type BudgetKeys = Record<BudgetGrouping, string>;

/** The field of a project's goals, its own and those of its measure; the source of its money; its year. */
export function budgetKeys(project: Project, { goals, measures }: Portfolio): BudgetKeys {
  const fieldIds = goalIdsOf(project, measures).flatMap((id) => goals.get(id)?.fieldId ?? []);
  return {
    field: budgetField(fieldIds),
    funding: project.fundingSource ?? "none",
    year: budgetYear(project),
  };
}

/** Words of the groups of one grouping, in the order people read them; what belongs to none comes last. */
export function groupWords(grouping: BudgetGrouping, { fields }: Portfolio, t: Translate) {
  const several = [
    "several",
    t(`portfolio.budget.several.${grouping === "year" ? "year" : "field"}`),
  ] as const;
  const none = (key: "none" | "unknown") => [key, t(`portfolio.budget.none.${grouping}`)] as const;
  switch (grouping) {
    case "field":
      return new Map<string, string>([
        ...inOrder([...fields.values()]).map((field) => [field.id, `${field.code} ${field.title}`] as const),
        several,
        none("none"),
      ]);
    case "funding":
      return new Map<string, string>([
        ...fundingSources.map(
          (source) => [source, wordsFor(t, `enumerations.fundingSource.${source}`)] as const,
        ),
        none("none"),
      ]);
    case "year":
      return new Map<string, string>([several, none("unknown")]);
  }
}

const figuresOf = (sum: BudgetSum) => [
  sum.projects,
  sum.plan,
  sum.actual,
  sum.left,
  sum.overspent,
  sum.withoutPlan,
  sum.withoutActual,
];

/** Plan and actual by field, source or year, with the sum of all projects that count below. */
export function budgetFigures(
  rows: readonly PortfolioRow[],
  grouping: BudgetGrouping,
  portfolio: Portfolio,
  t: Translate,
): Figures {
  const column = (key: string, heading: string, kind: FigureColumn["kind"]): FigureColumn => ({
    key,
    heading,
    kind,
  });
  const projects = rows.map(({ project }) => project).filter(countsForBudget);
  const sums = budgetSums(projects, (project) => budgetKeys(project, portfolio)[grouping]);
  const words = groupWords(grouping, portfolio, t);
  const known = [...words.keys()];
  // Years are not known beforehand; they go first, in order.
  const others = [...sums.keys()].filter((key) => !words.has(key)).sort();
  const lines = [...others, ...known].flatMap((key): FigureRow[] => {
    const sum = sums.get(key);
    return sum ? [{ key, label: words.get(key) ?? key, figures: figuresOf(sum) }] : [];
  });
  return {
    caption: t(`portfolio.budget.captions.${grouping}`),
    of: t(`portfolio.budget.groupings.${grouping}`),
    columns: [
      column("projects", t("kinds.projects.many"), "number"),
      column("plan", t("fields.projects.budgetPlan"), "money"),
      column("actual", t("fields.projects.budgetActual"), "money"),
      column("left", t("portfolio.budget.left"), "money"),
      column("overspent", t("portfolio.budget.states.overspent"), "number"),
      column("withoutPlan", t("portfolio.budget.states.noPlan"), "number"),
      column("withoutActual", t("portfolio.budget.states.noActual"), "number"),
    ],
    rows: lines,
    foot: [{ key: "sum", label: t("portfolio.load.total"), figures: figuresOf(budgetSum(projects)) }],
  };
}
