import { Anchor, Badge } from "@mantine/core";
import type { ProcessRegister, RegisterRow } from "@renderer/data/queries/processes";
import type { Column } from "@renderer/ui/RecordTable/column";
import { countedColumn } from "@renderer/ui/RecordTable/columnKinds";
import { recordPath } from "@renderer/ui/recordPath";
import { shortNameOf } from "@shared/domain/organisation/orgUnit";
import { quadrants } from "@shared/domain/processes/priority";
import type { Format } from "@shared/i18n/format";
import { type Translate, wordsFor } from "@shared/i18n/translate";
import { Link } from "react-router";
import { profileColumns } from "./profileColumns";
import { workColumns } from "./workColumns";

type RegisterColumn = Column<RegisterRow>;
type Words = { t: Translate; format: Format };

/**
 * Columns of the process register, which stands in the order of its priority. First those it begins with, then what
 * else is known of a process, shown when asked for.
 */
export function registerColumns(register: ProcessRegister, words: Words): RegisterColumn[] {
  const { units, similar } = register;
  const { t, format } = words;
  const field = (name: keyof RegisterRow["process"]) => t(`fields.processes.${name}`);
  const counted = (
    id: string,
    label: string,
    value: (row: RegisterRow) => number | undefined,
    more: Partial<Omit<RegisterColumn, "value">> = {},
  ) => countedColumn<RegisterRow>({ id, label, value, width: 94, ...more });
  const share = (value: number | undefined) => (value === undefined ? "" : format.percent(value * 100));
  return [
    { id: "code", label: field("code"), value: ({ process }) => process.code, filter: "text", width: 88 },
    {
      id: "name",
      label: field("name"),
      value: ({ process }) => process.name,
      filter: "text",
      width: 179,
      fixed: true,
      render: ({ process }) => (
        <Anchor component={Link} to={recordPath("processes", process)} c="inherit" fw={500}>
          {process.name}
        </Anchor>
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
      width: 124,
    },
    counted("rank", t("processes.rank"), (row) => row.rank, {
      width: 112,
      // Duties stand above better ranks: the reason is said where the ranks are read.
      render: ({ process, rank }) => (
        <>
          {process.mandatory && (
            <Badge size="sm" variant="light" mr={6} title={t("processes.dutyHint")}>
              {t("processes.duty")}
            </Badge>
          )}
          {rank !== undefined && format.number(rank)}
        </>
      ),
    }),
    counted("score", t("processes.score"), ({ priority }) => priority.score, { digits: 1 }),
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
      width: 110,
    },
    counted("level", field("internalLevel"), ({ process }) => process.internalLevel, { width: 104 }),
    counted("similar", t("processes.similar.column"), ({ id }) => similar.get(id)?.length, {
      hidden: similar.size === 0,
    }),
    ...profileColumns(register, words),
    ...workColumns(register, words),
  ];
}
