import { paragraph } from "../../document/build";
import { row, table } from "../../document/buildTable";
import type { Block } from "../../document/model";
import type { RecordOf } from "../../domain/kinds";
import {
  boundHours,
  type Priority,
  priorityOf,
  rankedFrom,
  weightSum,
} from "../../domain/processes/priority";
import { type PriorityCriterion, priorityCriteria } from "../../domain/processes/registerSetting";
import { anchorOf, type Context } from "../context";
import { breakWords, yesOrNo } from "./facts";
import { prioritySetting, quadrantWords, shareWords } from "./setting";

type Process = RecordOf<"processes">;

/** Where a process stands among those that have a rank. */
export type Place = { rank?: number; count: number };

/** Values from here on speak for it, up to here against it. */
const [against, inFavour] = [1, 3];
/** More reasons than this are no longer reasons. */
const mostReasons = 3;

/**
 * The value-benefit analysis in words: result and rank, how weights and values make points, what counts most either
 * way, what is not known, and the table behind it. DOMAIN.md (c), Process priority; finding 8: documented reasons.
 */
export function priorityBlocks(context: Context, process: Process, place: Place): Block[] {
  const setting = prioritySetting(context);
  const priority = priorityOf(process, setting);
  if (priority.score === undefined) return [];
  const said = (words: string): Block[] => (words === "" ? [] : [paragraph(words)]);
  return [
    ...said(resultWords(context, priority, place)),
    ...said(
      context.say("processProfile.explained", { sum: context.format.number(weightSum(setting.weights)) }),
    ),
    ...said(reasonWords(context, priority)),
    ...said(unknownWords(context, priority)),
    ...said(process.mandatory ? context.say("processProfile.dutyBeside") : ""),
    pointTable(context, process, priority),
  ];
}

function resultWords(context: Context, priority: Priority, { rank, count }: Place): string {
  const { score, value, feasibility, coverage, quadrant } = priority;
  if (quadrant === undefined || coverage < rankedFrom)
    return context.say("processProfile.noRank", { coverage: shareWords(context, coverage) });
  const result = context.say("processProfile.result", {
    score: context.format.number(score, 1),
    quadrant: quadrantWords(context, quadrant),
    value: shareWords(context, value),
    feasibility: shareWords(context, feasibility),
  });
  return rank === undefined ? result : `${result} ${context.say("processProfile.rank", { rank, count })}`;
}

/** What counts most for touching it now, and what most against. */
function reasonWords(context: Context, { points }: Priority): string {
  const { weights } = prioritySetting(context);
  const heaviest = (criteria: readonly PriorityCriterion[]) =>
    [...criteria]
      .filter((criterion) => weights[criterion] > 0)
      .sort((a, b) => weights[b] - weights[a])
      .slice(0, mostReasons)
      .map((criterion) => context.value("priorityCriterion", criterion))
      .join(", ");
  const known = priorityCriteria.flatMap((criterion) => {
    const value = points[criterion];
    return value === undefined ? [] : [{ criterion, value }];
  });
  const pro = heaviest(known.filter(({ value }) => value >= inFavour).map(({ criterion }) => criterion));
  const contra = heaviest(known.filter(({ value }) => value <= against).map(({ criterion }) => criterion));
  return [
    pro && context.say("processProfile.speaksFor", { list: pro }),
    contra && context.say("processProfile.speaksAgainst", { list: contra }),
  ]
    .filter(Boolean)
    .join(" ");
}

function unknownWords(context: Context, { points, coverage }: Priority): string {
  const missing = missingCriteria(context, points);
  if (missing === "") return "";
  return context.say("processProfile.onlyKnown", { list: missing, coverage: shareWords(context, coverage) });
}

/** Criteria of which the register says nothing, by name. */
export function missingCriteria(context: Context, points: Priority["points"]): string {
  return priorityCriteria
    .filter((criterion) => points[criterion] === undefined)
    .map((criterion) => context.value("priorityCriterion", criterion))
    .join(", ");
}

function pointTable(context: Context, process: Process, { points }: Priority): Block {
  const { weights } = prioritySetting(context);
  const { number } = context.format;
  const say = context.say.bind(context);
  return table({
    key: context.tableKey(`priority-${process.code}`),
    caption: say("processProfile.priorityOf", { code: process.code }),
    rowHeadings: true,
    columns: [
      { key: "criterion", heading: say("processProfile.criterionColumn"), share: 32 },
      { key: "basis", heading: say("processProfile.basis"), share: 32 },
      { key: "value", heading: say("processProfile.points"), share: 12, align: "end" },
      { key: "weight", heading: say("processProfile.weight"), share: 12, align: "end" },
      { key: "points", heading: say("processProfile.contribution"), share: 12, align: "end" },
    ],
    rows: priorityCriteria.map((criterion) => {
      const value = points[criterion];
      const weight = weights[criterion];
      return row(
        [
          context.value("priorityCriterion", criterion),
          basisOf[criterion](context, process) || say("processProfile.unknown"),
          value === undefined ? "" : say("processProfile.ofFour", { points: value }),
          number(weight),
          value === undefined ? "" : number((weight * value) / 4),
        ],
        { anchor: anchorOf("processes", process, "item") },
      );
    }),
  });
}

const rating = (context: Context, value: number | undefined) => context.value("rating", value);

/** What the register says about each criterion, in words. */
const basisOf: Readonly<Record<PriorityCriterion, (context: Context, process: Process) => string>> = {
  N1: (context, process) => {
    const hours = boundHours(process);
    return hours === undefined
      ? ""
      : context.say("processProfile.hours", { hours: context.format.number(hours, 0) });
  },
  N2: (context, { potential }) => rating(context, potential),
  N3: (context, { mediaBreaks }) => (mediaBreaks === undefined ? "" : breakWords(context, mediaBreaks)),
  N4: (context, { outsideEffect }) => rating(context, outsideEffect),
  N5: (context, { knowledgeLossRisk }) => rating(context, knowledgeLossRisk),
  M1: (context, { solutionAvailable }) => context.value("solutionState", solutionAvailable),
  M2: (context, { complexity }) =>
    complexity === undefined
      ? ""
      : `${context.label("processes", "complexity")}: ${rating(context, complexity)}`,
  M3: (context, { departmentReadiness }) => rating(context, departmentReadiness),
  M4: (context, { legalObstacle, legalObstacleText }) => {
    if (legalObstacle === undefined) return "";
    const text = legalObstacleText.trim();
    const answer = text && legalObstacle ? context.say("processProfile.obstacle", { text }) : "";
    return `${context.label("processes", "legalObstacle")}: ${answer || yesOrNo(context, legalObstacle)}`;
  },
};
