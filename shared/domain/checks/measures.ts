import type { Measure } from "../agenda/measure";
import { type CheckRule, eachOf } from "./finding";
import { vagueWordsIn } from "./wording";

/** Measures that are still to be done. */
const isOpenMeasure = (measure: Measure) => measure.status !== "dropped" && measure.status !== "done";

/** Rules on measures: what DigitalAgentur Brandenburg's profile asks for (DOMAIN.md (e) Maßnahmensteckbrief). */
export const measureRules: readonly CheckRule[] = [
  eachOf(
    "measureWithoutGoal",
    "measures",
    (measure, { goalById }) =>
      measure.status !== "dropped" && !measure.goalIds.some((id) => goalById.has(id)),
  ),
  eachOf("measureWithoutLead", "measures", (measure) => isOpenMeasure(measure) && !measure.leadUnitId),
  eachOf(
    "measureWithoutPeriod",
    "measures",
    (measure) => isOpenMeasure(measure) && !measure.start && !measure.end,
  ),
  eachOf(
    "measureWithoutIndicator",
    "measures",
    (measure, { isPromised }) =>
      isOpenMeasure(measure) && measure.indicatorText.trim() === "" && !isPromised(measure),
  ),
  {
    name: "vagueWording",
    find: ({ workspace: { goals, measures } }) => [
      ...goals.flatMap((goal) => vagueFinding("goals", goal.id, `${goal.title}\n${goal.outcomeStatement}`)),
      ...measures.flatMap((measure) =>
        vagueFinding("measures", measure.id, `${measure.title}\n${measure.indicatorText}`),
      ),
    ],
  },
];

function vagueFinding(kind: "goals" | "measures", recordId: string, text: string) {
  const words = vagueWordsIn(text);
  return words ? [{ rule: "vagueWording" as const, kind, recordId, values: { words } }] : [];
}
