import { Anchor, Badge } from "@mantine/core";
import type { ProcessRegister, RegisterRow } from "@renderer/data/queries/processes";
import type { Column } from "@renderer/ui/RecordTable/column";
import { recordPath } from "@renderer/ui/recordPath";
import { shortNameOf } from "@shared/domain/organisation/orgUnit";
import { quadrants } from "@shared/domain/processes/priority";
import { channels, processKinds } from "@shared/domain/processes/process";
import type { Format } from "@shared/i18n/format";
import { type Translate, wordsFor } from "@shared/i18n/translate";
import { Link } from "react-router";

type RegisterColumn = Column<RegisterRow>;

/** Columns of the process register, which stands in the order of its priority. */
export function registerColumns(
  { units, persons, systems, similar }: ProcessRegister,
  { t, format }: { t: Translate; format: Format },
): RegisterColumn[] {
  const field = (name: keyof RegisterRow["process"]) => t(`fields.processes.${name}`);
  const counted = (
    id: string,
    label: string,
    value: (row: RegisterRow) => number | undefined,
    more: Partial<RegisterColumn> = {},
  ): RegisterColumn => ({ id, label, value, filter: "number", align: "end", width: 94, ...more });
  const share = (value: number | undefined) => (value === undefined ? "" : format.percent(value * 100));
  const personName = (id: string) => {
    const person = persons.get(id);
    return person?.restricted ? t("settings.privacy.restricted") : (person?.displayName ?? "");
  };
  return [
    { id: "code", label: field("code"), value: ({ process }) => process.code, filter: "text", width: 88 },
    {
      id: "name",
      label: field("name"),
      value: ({ process }) => process.name,
      filter: "text",
      width: 214,
      fixed: true,
      render: ({ process }) => (
        <>
          <Anchor component={Link} to={recordPath("processes", process)} c="inherit" fw={500}>
            {process.name}
          </Anchor>
          {process.mandatory && (
            <Badge size="sm" variant="light" ml="xs">
              {t("processes.duty")}
            </Badge>
          )}
        </>
      ),
    },
    {
      id: "unit",
      label: field("orgUnitId"),
      value: ({ process }) => process.orgUnitId,
      valueLabel: (id) => {
        const unit = units.get(id);
        return unit ? shortNameOf(unit) : "";
      },
      filter: "set",
      groupable: true,
      width: 132,
    },
    counted("rank", t("processes.rank"), (row) => row.rank, { width: 72 }),
    counted("score", t("processes.score"), ({ priority }) => priority.score, {
      text: ({ priority }) => (priority.score === undefined ? "" : format.number(priority.score, 1)),
    }),
    counted("coverage", t("processes.coverage"), ({ priority }) => priority.coverage * 100, {
      figure: "percent",
      text: ({ priority }) => share(priority.coverage),
    }),
    {
      id: "quadrant",
      label: t("processes.quadrant"),
      value: ({ priority }) => priority.quadrant,
      valueLabel: (value) => wordsFor(t, `processes.quadrants.${value}`),
      order: quadrants,
      filter: "set",
      groupable: true,
      width: 116,
    },
    counted("level", field("internalLevel"), ({ process }) => process.internalLevel, { width: 104 }),
    counted("similar", t("processes.similar.column"), ({ id }) => similar.get(id)?.length, {
      hidden: similar.size === 0,
    }),
    {
      id: "kind",
      label: field("kind"),
      value: ({ process }) => process.kind,
      valueLabel: (value) => wordsFor(t, `enumerations.processKind.${value}`),
      order: processKinds,
      filter: "set",
      groupable: true,
      width: 150,
      hidden: true,
    },
    {
      id: "channels",
      label: field("channels"),
      value: ({ process }) => process.channels,
      valueLabel: (value) => wordsFor(t, `enumerations.processChannel.${value}`),
      order: channels,
      filter: "set",
      groupable: true,
      width: 180,
      hidden: true,
    },
    {
      id: "systems",
      label: field("itSystemIds"),
      value: ({ process }) => process.itSystemIds,
      valueLabel: (id) => systems.get(id)?.name ?? "",
      filter: "set",
      groupable: true,
      width: 160,
      hidden: true,
    },
    {
      id: "owner",
      label: field("ownerPersonId"),
      value: ({ process }) => process.ownerPersonId,
      valueLabel: personName,
      filter: "set",
      groupable: true,
      width: 150,
      hidden: true,
    },
    counted("mediaBreaks", field("mediaBreaks"), ({ process }) => process.mediaBreaks, { hidden: true }),
    counted("casesPerYear", field("casesPerYear"), ({ process }) => process.casesPerYear, { hidden: true }),
    counted("boundHours", t("processes.boundHours"), ({ priority }) => priority.boundHours, { hidden: true }),
    {
      id: "mandatoryBy",
      label: field("mandatoryBy"),
      value: ({ process }) => process.mandatoryBy,
      filter: "date",
      width: 110,
      hidden: true,
    },
    {
      id: "fimServiceKey",
      label: field("fimServiceKey"),
      value: ({ process }) => process.fimServiceKey,
      filter: "text",
      width: 150,
      hidden: true,
    },
  ];
}
