import type { Portfolio, PortfolioRow } from "@renderer/data/queries/projects";
import type { Column } from "@renderer/ui/RecordTable/column";
import { recordPath } from "@renderer/ui/recordPath";
import { projectKinds, projectPhases, undertakings } from "@shared/domain/projects/project";
import { projectGapKeys, projectGaps } from "@shared/domain/projects/projectGaps";
import { isLate } from "@shared/domain/projects/schedule";
import type { Format } from "@shared/i18n/format";
import { type Translate, wordsFor } from "@shared/i18n/translate";
import { Link } from "react-router";
import { personName } from "../views/personName";
import { leadUnitColumn, lightColumn } from "../views/projectColumns";
import { unitName } from "../views/unitName";
import classes from "./Portfolio.module.css";
import { EndCell, GoalCell, ProgressCell } from "./PortfolioCells";
import { portfolioDetails } from "./portfolioDetails";

export type PortfolioColumn = Column<PortfolioRow>;

/** What a project lacks as far as the portfolio knows; milestones are looked at on its own page. */
export function gapsOf(row: PortfolioRow) {
  return projectGaps(row.project, { milestones: 1, reports: row.report ? 1 : 0 });
}

type Words = { t: Translate; format: Format; today: string };

/** Columns of the portfolio; board and timeline filter, sort and group by them too. */
export function portfolioColumns(portfolio: Portfolio, { t, format, today }: Words): PortfolioColumn[] {
  const { goals, fields, measures, units, persons } = portfolio;
  const field = (name: keyof PortfolioRow["project"]) => t(`fields.projects.${name}`);
  const goalName = (id: string) => titled(goals.get(id));
  const enumerated = (
    enumeration: "projectPhase" | "projectKind" | "undertaking",
    order: readonly string[],
  ): Pick<PortfolioColumn, "valueLabel" | "order" | "filter" | "groupable"> => ({
    valueLabel: (value) => wordsFor(t, `enumerations.${enumeration}.${value}`),
    order,
    filter: "set",
    groupable: true,
  });
  const person = (name: "ownerPersonId" | "deputyPersonId" | "sponsorPersonId"): PortfolioColumn => ({
    id: name,
    label: field(name),
    value: ({ project }) => project[name],
    valueLabel: personName(persons, t),
    filter: "set",
    width: 138,
    hidden: name !== "ownerPersonId",
  });
  const day = (name: "startPlan" | "endPlan" | "startActual" | "endActual"): PortfolioColumn => ({
    id: name,
    label: field(name),
    value: ({ project }) => project[name],
    filter: "date",
    width: 108,
    hidden: name !== "endPlan",
  });
  const money = (name: "budgetPlan" | "budgetActual"): PortfolioColumn => ({
    id: name,
    label: field(name),
    // Filters ask for euros, records hold cents.
    value: ({ project }) => (project[name] === undefined ? undefined : project[name] / 100),
    text: ({ project }) => format.money(project[name]),
    filter: "number",
    figure: "money",
    align: "end",
    width: 130,
    hidden: true,
  });
  return [
    { id: "code", label: field("code"), value: ({ project }) => project.code, filter: "text", width: 88 },
    {
      id: "title",
      label: field("title"),
      value: ({ project }) => project.title,
      filter: "text",
      width: 204,
      fixed: true,
      render: ({ project }) => (
        <Link to={recordPath("projects", project)} className={classes.title}>
          {project.title}
        </Link>
      ),
    },
    {
      id: "undertaking",
      label: field("undertaking"),
      value: ({ project }) => project.undertaking,
      ...enumerated("undertaking", undertakings),
      width: 132,
      hidden: true,
    },
    {
      id: "phase",
      label: field("phase"),
      value: ({ project }) => project.phase,
      ...enumerated("projectPhase", projectPhases),
      width: 114,
    },
    lightColumn(t),
    {
      id: "goals",
      label: t("terms.goal.many"),
      value: ({ project }) => project.goalIds,
      valueLabel: goalName,
      filter: "set",
      groupable: true,
      width: 88,
      render: ({ project }) => (
        <GoalCell
          codes={project.goalIds.flatMap((id) => goals.get(id)?.code ?? [])}
          none={project.noGoalReason === "" ? t("projects.noGoal") : t("projects.noGoalWithReason")}
        />
      ),
    },
    {
      id: "fields",
      label: t("terms.actionField.many"),
      value: ({ fieldIds }) => fieldIds,
      valueLabel: (id) => titled(fields.get(id)),
      filter: "set",
      groupable: true,
      width: 180,
      hidden: true,
    },
    {
      id: "measureId",
      label: field("measureId"),
      value: ({ project }) => project.measureId,
      valueLabel: (id) => titled(measures.get(id)),
      filter: "set",
      width: 180,
      hidden: true,
    },
    leadUnitColumn(t, units),
    {
      id: "orgUnitIds",
      label: field("orgUnitIds"),
      value: ({ project }) => project.orgUnitIds,
      valueLabel: unitName(units),
      filter: "set",
      groupable: true,
      width: 180,
      hidden: true,
    },
    person("ownerPersonId"),
    person("deputyPersonId"),
    person("sponsorPersonId"),
    day("startPlan"),
    {
      ...day("endPlan"),
      render: ({ project }) => (
        <EndCell
          day={format.date(project.endPlan)}
          late={isLate(project, today) ? t("projects.late") : undefined}
        />
      ),
    },
    day("startActual"),
    day("endActual"),
    {
      id: "lateness",
      label: t("projects.lateness"),
      value: ({ project }) => (isLate(project, today) ? "late" : undefined),
      valueLabel: () => t("projects.late"),
      filter: "set",
      width: 110,
      hidden: true,
    },
    {
      id: "progress",
      label: t("projects.progress"),
      value: ({ project }) => project.progress,
      text: ({ project }) => format.percent(project.progress),
      filter: "number",
      figure: "percent",
      align: "end",
      width: 124,
      hidden: true,
      render: ({ project }) => (
        <ProgressCell percent={project.progress} words={format.percent(project.progress)} />
      ),
    },
    money("budgetPlan"),
    money("budgetActual"),
    {
      id: "kind",
      label: field("kind"),
      value: ({ project }) => project.kind,
      ...enumerated("projectKind", projectKinds),
      width: 130,
      hidden: true,
    },
    ...portfolioDetails(t),
    {
      id: "missing",
      label: t("projects.missing"),
      value: gapsOf,
      valueLabel: (gap) => wordsFor(t, `projects.gaps.${gap}`),
      order: projectGapKeys,
      filter: "set",
      groupable: true,
      unsearched: true,
      width: 180,
      hidden: true,
    },
  ];
}

const titled = (record: { code: string; title: string } | undefined) =>
  record ? `${record.code} ${record.title}` : "";
