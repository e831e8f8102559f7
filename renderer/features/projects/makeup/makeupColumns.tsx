import type { Portfolio } from "@renderer/data/queries/projects";
import type { Column } from "@renderer/ui/RecordTable/column";
import { unitIdsOf } from "@shared/domain/projects/makeup";
import { type WorkPackageKind, workPackageKinds } from "@shared/domain/projects/workPackage";
import type { Format } from "@shared/i18n/format";
import { type Translate, wordsFor } from "@shared/i18n/translate";
import { personName } from "../views/personName";
import { leadUnitColumn, namingColumns } from "../views/projectColumns";
import { unitName } from "../views/unitName";
import { type MakeupRow, makeupHints } from "./makeupRows";

/** Where the work packages of a project are entered. */
export const packagesPath = (projectId: string): string => `/projects/${projectId}?part=workPackages`;

const widths: Record<WorkPackageKind, number> = { technology: 112, organisation: 122, people: 106, law: 88 };

type Words = { t: Translate; format: Format };

/** Columns of the make-up: departments, kinds of work in per cent, hints. */
export function makeupColumns({ units, persons }: Portfolio, { t, format }: Words): Column<MakeupRow>[] {
  const count = (id: "units" | "packages"): Column<MakeupRow> => ({
    id,
    label: t(`portfolio.makeup.${id}`),
    value: (row) => row[id],
    filter: "number",
    align: "end",
    width: 110,
  });
  const person = (id: "ownerPersonId" | "deputyPersonId"): Column<MakeupRow> => ({
    id,
    label: t(`fields.projects.${id}`),
    value: ({ project }) => project[id],
    valueLabel: personName(persons, t),
    filter: "set",
    groupable: true,
    width: 140,
    hidden: true,
  });
  return [
    ...namingColumns<MakeupRow>(t, { path: packagesPath, width: 190 }),
    { ...leadUnitColumn(t, units), hidden: true },
    { ...count("units"), width: 122 },
    {
      id: "unitIds",
      label: t("fields.projects.orgUnitIds"),
      value: ({ project }) => unitIdsOf(project),
      valueLabel: unitName(units),
      filter: "set",
      groupable: true,
      width: 200,
      hidden: true,
    },
    person("ownerPersonId"),
    person("deputyPersonId"),
    { ...count("packages"), hidden: true },
    ...workPackageKinds.map((kind): Column<MakeupRow> => {
      const percent = ({ packages, mix }: MakeupRow) =>
        packages === 0 ? undefined : (mix.find((share) => share.kind === kind)?.percent ?? 0);
      return {
        id: kind,
        label: t(`enumerations.workPackageKind.${kind}`),
        value: percent,
        text: (row) => format.percent(percent(row)),
        filter: "number",
        figure: "percent",
        align: "end",
        width: widths[kind],
      };
    }),
    {
      id: "hints",
      label: t("portfolio.makeup.hints"),
      value: ({ hints }) => hints,
      valueLabel: (hint) => wordsFor(t, `portfolio.makeup.hint.${hint}`),
      order: makeupHints,
      filter: "set",
      groupable: true,
      width: 170,
    },
  ];
}
