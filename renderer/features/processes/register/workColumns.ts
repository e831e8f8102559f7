import type { ProcessRegister, RegisterRow } from "@renderer/data/queries/processes";
import type { Column } from "@renderer/ui/RecordTable/column";
import { countedColumn, enumeratedColumn, flagColumn } from "@renderer/ui/RecordTable/columnKinds";
import { solutionStates } from "@shared/domain/processes/process";
import { processGapKeys, processGaps } from "@shared/domain/processes/processGaps";
import { type Translate, wordsFor } from "@shared/i18n/translate";

type RegisterColumn = Column<RegisterRow>;

const figures = [
  "mediaBreaks",
  "casesPerYear",
  "handlingMinutes",
  "leadTimeDays",
  "staffCount",
  "complexity",
  "potential",
  "outsideEffect",
  "departmentReadiness",
  "knowledgeLossRisk",
] as const;

/** How much work a process is, what speaks for touching it, what holds in an outage: not shown until asked for. */
export function workColumns(
  { setting }: Pick<ProcessRegister, "setting">,
  { t }: { t: Translate },
): RegisterColumn[] {
  const label = (name: keyof RegisterRow["process"]) => t(`fields.processes.${name}`);
  const flag = (id: "legalObstacle" | "mandatory"): RegisterColumn =>
    flagColumn(t, { id, label: label(id), value: ({ process }) => process[id], hidden: true });
  const day = (id: "mandatoryBy" | "lastReviewed" | "reviewOn"): RegisterColumn => ({
    id,
    label: label(id),
    value: ({ process }) => process[id],
    filter: "date",
    width: 110,
    hidden: true,
  });
  return [
    ...figures.map((id) =>
      countedColumn<RegisterRow>({ id, label: label(id), value: ({ process }) => process[id], hidden: true }),
    ),
    countedColumn({
      id: "boundHours",
      label: t("processes.boundHours"),
      value: ({ priority }) => priority.boundHours,
      hidden: true,
    }),
    enumeratedColumn(t, "solutionState", solutionStates, {
      id: "solutionAvailable",
      label: label("solutionAvailable"),
      value: ({ process }) => process.solutionAvailable,
      hidden: true,
    }),
    flag("legalObstacle"),
    flag("mandatory"),
    day("mandatoryBy"),
    {
      id: "fallback",
      label: label("fallback"),
      value: ({ process }) => process.fallback,
      filter: "text",
      width: 200,
      hidden: true,
    },
    day("lastReviewed"),
    day("reviewOn"),
    {
      id: "missing",
      label: t("projects.missing"),
      value: ({ process }) => processGaps(process, setting),
      valueLabel: (gap) => wordsFor(t, `processes.gaps.${gap}`),
      order: processGapKeys,
      filter: "set",
      groupable: true,
      unsearched: true,
      width: 200,
      hidden: true,
    },
  ];
}
