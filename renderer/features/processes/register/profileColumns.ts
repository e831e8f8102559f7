import type { ProcessRegister, RegisterRow } from "@renderer/data/queries/processes";
import type { Column } from "@renderer/ui/RecordTable/column";
import { enumeratedColumn, flagColumn } from "@renderer/ui/RecordTable/columnKinds";
import {
  channels,
  clientKinds,
  criterionAnswers,
  ozgModels,
  processKinds,
  serviceCriteria,
} from "@shared/domain/processes/process";
import type { Translate } from "@shared/i18n/translate";

type RegisterColumn = Column<RegisterRow>;
type Field = keyof RegisterRow["process"];

/** Words that stand within a line elsewhere, as the head of a column. */
const asHeading = (words: string) => words.charAt(0).toLocaleUpperCase() + words.slice(1);

/** What a process is, for whom, and how digital: not shown until asked for. */
export function profileColumns(
  { persons, systems, goals, projects }: ProcessRegister,
  { t }: { t: Translate },
): RegisterColumn[] {
  const label = (name: Field) => t(`fields.processes.${name}`);
  const text = (
    id: "summary" | "legalBasis" | "fimServiceKey" | "ozgId" | "staysAnalogReason",
    width = 150,
  ) =>
    ({
      id,
      label: label(id),
      value: ({ process }: RegisterRow) => process[id],
      filter: "text",
      width,
      hidden: true,
    }) as const;
  const choice = (
    id: "kind" | "clientKind" | "ozgModel" | "channels",
    enumeration: string,
    order: readonly string[],
  ) =>
    enumeratedColumn<RegisterRow>(t, enumeration, order, {
      id,
      label: label(id),
      value: ({ process }) => process[id],
      width: 150,
      hidden: true,
    });
  const linked = (
    id: string,
    name: Field,
    value: (row: RegisterRow) => string | readonly string[] | undefined,
    valueLabel: (id: string) => string,
  ): RegisterColumn => ({
    id,
    label: label(name),
    value,
    valueLabel,
    filter: "set",
    groupable: true,
    width: 160,
    hidden: true,
  });
  const titled = (record: { code: string; title: string } | undefined) =>
    record ? `${record.code} ${record.title}` : "";
  const personName = (id: string) => {
    const person = persons.get(id);
    return person?.restricted ? t("settings.privacy.restricted") : (person?.displayName ?? "");
  };
  return [
    text("summary", 220),
    choice("kind", "processKind", processKinds),
    choice("clientKind", "clientKind", clientKinds),
    linked("owner", "ownerPersonId", ({ process }) => process.ownerPersonId, personName),
    text("legalBasis", 180),
    text("fimServiceKey"),
    text("ozgId"),
    choice("ozgModel", "ozgModel", ozgModels),
    {
      id: "ozgLevel",
      label: label("ozgLevel"),
      value: ({ process }) => process.ozgLevel,
      filter: "number",
      align: "end",
      width: 104,
      hidden: true,
    },
    ...serviceCriteria.map((criterion) =>
      enumeratedColumn<RegisterRow>(t, "criterionAnswer", criterionAnswers, {
        id: criterion,
        label: asHeading(t(`enumerations.serviceCriterion.${criterion}`)),
        value: ({ process }) => process.criteria[criterion],
        width: 150,
        unsearched: true,
        hidden: true,
      }),
    ),
    choice("channels", "processChannel", channels),
    text("staysAnalogReason", 180),
    linked(
      "systems",
      "itSystemIds",
      ({ process }) => process.itSystemIds,
      (id) => systems.get(id)?.name ?? "",
    ),
    flagColumn(t, {
      id: "eFile",
      label: label("eFile"),
      value: ({ process }) => process.eFile,
      hidden: true,
    }),
    linked(
      "goals",
      "goalIds",
      ({ process }) => process.goalIds,
      (id) => titled(goals.get(id)),
    ),
    linked(
      "projects",
      "projectIds",
      ({ process }) => process.projectIds,
      (id) => titled(projects.get(id)),
    ),
  ];
}
