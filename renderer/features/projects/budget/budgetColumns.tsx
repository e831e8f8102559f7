import type { Portfolio, PortfolioRow } from "@renderer/data/queries/projects";
import type { Column } from "@renderer/ui/RecordTable/column";
import { budgetLeft } from "@shared/domain/projects/budget";
import { countsForBudget } from "@shared/domain/projects/budgetSums";
import type { Format } from "@shared/i18n/format";
import { type Translate, wordsFor } from "@shared/i18n/translate";
import { namingColumns, phaseColumn } from "../views/projectColumns";
import { type BudgetGrouping, budgetKeys, groupWords } from "./budgetFigures";

/** How a project's spending stands to its plan; figures that are missing are said to be; what was given up has none. */
export const budgetStates = ["overspent", "within", "noPlan", "noActual", "cancelled"] as const;
export type BudgetState = (typeof budgetStates)[number];

/** What a project is, seen from its money. */
export function budgetStateOf({ project }: PortfolioRow): BudgetState {
  if (!countsForBudget(project)) return "cancelled";
  if (project.budgetPlan === undefined) return "noPlan";
  const left = budgetLeft(project);
  if (left === undefined) return "noActual";
  return left < 0 ? "overspent" : "within";
}

/** Where the money of a project is entered. */
export const schedulePath = (projectId: string): string => `/projects/${projectId}?part=schedule`;

type Words = { t: Translate; format: Format };

/** Columns of the projects with their money. */
export function budgetColumns(portfolio: Portfolio, { t, format }: Words): Column<PortfolioRow>[] {
  const money = (
    id: string,
    label: string,
    cents: (row: PortfolioRow) => number | undefined,
  ): Column<PortfolioRow> => ({
    id,
    label,
    // Filters ask for euros, records hold cents.
    value: (row) => {
      const amount = cents(row);
      return amount === undefined ? undefined : amount / 100;
    },
    text: (row) => format.money(cents(row)),
    filter: "number",
    figure: "money",
    align: "end",
    width: 118,
  });
  const grouping = (by: BudgetGrouping, hidden: boolean): Column<PortfolioRow> => {
    const words = groupWords(by, portfolio, t);
    return {
      id: by,
      label: t(`portfolio.budget.groupings.${by}`),
      value: ({ project }) => budgetKeys(project, portfolio)[by],
      valueLabel: (key) => words.get(key) ?? key,
      order: by === "year" ? undefined : [...words.keys()],
      filter: "set",
      groupable: true,
      width: by === "funding" ? 122 : 150,
      hidden,
    };
  };
  return [
    ...namingColumns<PortfolioRow>(t, { path: schedulePath, width: 200 }),
    phaseColumn(t),
    grouping("field", true),
    grouping("funding", false),
    grouping("year", true),
    {
      id: "budgetLine",
      label: t("fields.projects.budgetLine"),
      value: ({ project }) => project.budgetLine,
      filter: "text",
      width: 140,
      hidden: true,
    },
    {
      id: "grantProgramme",
      label: t("fields.projects.grantProgramme"),
      value: ({ project }) => project.grantProgramme,
      filter: "text",
      width: 180,
      hidden: true,
    },
    money("budgetPlan", t("fields.projects.budgetPlan"), ({ project }) => project.budgetPlan),
    money("budgetActual", t("fields.projects.budgetActual"), ({ project }) => project.budgetActual),
    money("left", t("portfolio.budget.left"), ({ project }) => budgetLeft(project)),
    {
      id: "state",
      label: t("portfolio.budget.state"),
      value: budgetStateOf,
      valueLabel: (value) => wordsFor(t, `portfolio.budget.states.${value}`),
      order: budgetStates,
      filter: "set",
      groupable: true,
      width: 132,
    },
  ];
}
