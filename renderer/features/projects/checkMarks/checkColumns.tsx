import type { Portfolio, PortfolioRow } from "@renderer/data/queries/projects";
import type { Column } from "@renderer/ui/RecordTable/column";
import { type Checkpoint, checkpoints, openChecks } from "@shared/domain/projects/openChecks";
import {
  checkStates,
  dataProtectionStates,
  isOpen,
  worksCouncilStates,
} from "@shared/domain/projects/project";
import { type Translate, wordsFor } from "@shared/i18n/translate";
import { personName } from "../views/personName";
import { leadUnitColumn, namingColumns, phaseColumn } from "../views/projectColumns";
import { CheckState } from "./CheckState";

/** Whether somebody still works on a project. */
export const standings = ["open", "closed"] as const;

/** Where the marks of a project are set. */
export const checksPath = (projectId: string): string => `/projects/${projectId}?part=checks`;

const statesOf: Record<Checkpoint, { enumeration: string; order: readonly string[] }> = {
  dataProtection: { enumeration: "dataProtection", order: dataProtectionStates },
  itSecurity: { enumeration: "checkState", order: checkStates },
  worksCouncil: { enumeration: "worksCouncil", order: worksCouncilStates },
  accessibility: { enumeration: "checkState", order: checkStates },
};

const widths: Record<Checkpoint, number> = {
  dataProtection: 176,
  itSecurity: 128,
  worksCouncil: 140,
  accessibility: 144,
};

/** Columns of the check marks over all projects. */
export function checkColumns({ units, persons }: Portfolio, t: Translate): Column<PortfolioRow>[] {
  const mark = (checkpoint: Checkpoint): Column<PortfolioRow> => {
    const { enumeration, order } = statesOf[checkpoint];
    const words = (value: string) => wordsFor(t, `enumerations.${enumeration}.${value}`);
    return {
      id: checkpoint,
      label: t(`fields.projects.${checkpoint}`),
      value: ({ project }) => project[checkpoint],
      valueLabel: words,
      order,
      filter: "set",
      groupable: true,
      width: widths[checkpoint],
      render: ({ project }) => (
        <CheckState settled={!openChecks(project).includes(checkpoint)} words={words(project[checkpoint])} />
      ),
    };
  };
  return [
    ...namingColumns<PortfolioRow>(t, { path: checksPath, width: 200 }),
    phaseColumn(t),
    ...checkpoints.map(mark),
    {
      id: "open",
      label: t("portfolio.checks.open"),
      value: ({ project }) => openChecks(project),
      valueLabel: (value) => wordsFor(t, `fields.projects.${value}`),
      order: checkpoints,
      filter: "set",
      groupable: true,
      width: 180,
      hidden: true,
    },
    {
      id: "standing",
      label: t("portfolio.checks.standing"),
      value: ({ project }) => (isOpen(project) ? "open" : "closed"),
      valueLabel: (value) => wordsFor(t, `portfolio.checks.standings.${value}`),
      order: standings,
      filter: "set",
      groupable: true,
      width: 110,
      hidden: true,
    },
    { ...leadUnitColumn(t, units), hidden: true },
    {
      id: "ownerPersonId",
      label: t("fields.projects.ownerPersonId"),
      value: ({ project }) => project.ownerPersonId,
      valueLabel: personName(persons, t),
      filter: "set",
      groupable: true,
      width: 140,
      hidden: true,
    },
  ];
}
