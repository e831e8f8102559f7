import type { Portfolio } from "@renderer/data/queries/projects";
import type { Column } from "@renderer/ui/RecordTable/column";
import { type Actor, type SteeringItem, steeringReasons } from "@shared/domain/overview/steering";
import type { Format } from "@shared/i18n/format";
import { type Translate, wordsFor } from "@shared/i18n/translate";
import { EndCell } from "../portfolio/PortfolioCells";
import { personName } from "../views/personName";
import { leadUnitColumn, lightColumn, namingColumns } from "../views/projectColumns";

/** A row of the steering list; a project may stand in several. */
export type SteeringRow = SteeringItem & { id: string };

/** The part of a project's page a row leads to. */
export const reportPath = (projectId: string): string => `/projects/${projectId}?part=reports`;

type Words = { t: Translate; format: Format };

/** Columns of "Wer muss handeln"; `rows` in their order give the actors theirs. */
export function steeringColumns(
  { units, persons }: Pick<Portfolio, "units" | "persons">,
  rows: readonly SteeringRow[],
  { t, format }: Words,
): Column<SteeringRow>[] {
  const nameOf = personName(persons, t);
  const actorName = (actor: Actor) =>
    (actor.kind === "owner" ? nameOf(actor.personId) : actor.kind === "named" && actor.name) ||
    t("portfolio.steering.nobody");
  return [
    {
      id: "actor",
      label: t("portfolio.steering.actor"),
      value: ({ actor }) => actorName(actor),
      order: [...new Set(rows.map(({ actor }) => actorName(actor)))],
      filter: "set",
      groupable: true,
      width: 128,
    },
    ...namingColumns<SteeringRow>(t, { path: reportPath, width: 182, label: t("kinds.projects.one") }),
    lightColumn(t),
    {
      id: "reason",
      label: t("portfolio.steering.reason"),
      value: ({ reason }) => reason,
      valueLabel: (value) => wordsFor(t, `portfolio.steering.reasons.${value}`),
      order: steeringReasons,
      filter: "set",
      groupable: true,
      width: 124,
    },
    {
      id: "task",
      label: t("portfolio.steering.task"),
      value: (row) => taskOf(row, { t, format }),
      filter: "text",
      width: 250,
    },
    {
      id: "by",
      label: t("portfolio.steering.by"),
      value: ({ by }) => by,
      filter: "date",
      width: 112,
      render: ({ by, isOverdue }) => (
        <EndCell day={format.date(by)} late={isOverdue ? t("portfolio.steering.overdue") : undefined} />
      ),
    },
    {
      id: "overdue",
      label: t("portfolio.steering.lateness"),
      value: ({ isOverdue }) => (isOverdue ? "overdue" : undefined),
      valueLabel: () => t("portfolio.steering.overdue"),
      filter: "set",
      width: 104,
      hidden: true,
    },
    {
      id: "problem",
      label: t("fields.statusReports.problem"),
      value: ({ report }) => report?.problem,
      filter: "text",
      width: 220,
      hidden: true,
    },
    {
      id: "reported",
      label: t("portfolio.steering.reported"),
      value: ({ report }) => report?.date,
      filter: "date",
      width: 108,
      hidden: true,
    },
    { ...leadUnitColumn(t, units), hidden: true },
  ];
}

/** What is to be done: the decision or the steps the report names, or that it names none. */
function taskOf({ reason, report }: SteeringRow, { t, format }: Words): string {
  switch (reason) {
    case "decision":
      return report?.decisionNeeded.trim() || t("portfolio.steering.tasks.nameDecision");
    case "ownSteering":
      return report?.steeringText.trim() || t("portfolio.steering.tasks.nameSteering");
    case "noReport":
      return t("portfolio.steering.tasks.firstReport");
    case "oldReport":
      return t("portfolio.steering.tasks.newReport", { day: format.date(report?.date) });
  }
}
