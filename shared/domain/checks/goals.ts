import { tooManyFields } from "../agenda/actionField";
import type { Goal } from "../agenda/goal";
import { type CheckRule, eachOf } from "./finding";
import { dateNamedIn, productNamedIn } from "./wording";

/** Goals somebody still works towards. */
const isOpenGoal = (goal: Goal) => goal.status !== "dropped" && goal.status !== "achieved";

/** Rules on the strategic side: fields, goals and their indicators. */
export const goalRules: readonly CheckRule[] = [
  {
    name: "tooManyFields",
    find: ({ workspace: { agendas, actionFields } }) =>
      actionFields.length > tooManyFields
        ? agendas.map((agenda) => ({
            rule: "tooManyFields",
            kind: "agendas",
            recordId: agenda.id,
            values: { count: actionFields.length, limit: tooManyFields },
          }))
        : [],
  },
  eachOf(
    "fieldWithoutGoal",
    "actionFields",
    (field, { workspace }) => !workspace.goals.some((goal) => goal.fieldId === field.id),
  ),
  eachOf(
    "goalWithoutField",
    "goals",
    (goal, { workspace }) =>
      isOpenGoal(goal) && !goal.fieldId && !goal.parentGoalId && workspace.actionFields.length > 0,
  ),
  eachOf("goalWithoutOutcome", "goals", (goal) => isOpenGoal(goal) && goal.outcomeStatement.trim() === ""),
  eachOf("goalNamesProductAndDate", "goals", (goal) => {
    const words = `${goal.title} ${goal.outcomeStatement}`;
    const product = productNamedIn(words);
    const date = dateNamedIn(words);
    return isOpenGoal(goal) && product && date ? { product, date } : undefined;
  }),
  eachOf(
    "goalWithoutIndicator",
    "goals",
    (goal, context) =>
      isOpenGoal(goal) &&
      context
        .withParts(goal)
        .every((part) => context.indicatorsOf(part).length === 0 && !context.isPromised(part)),
  ),
  eachOf("indicatorWithoutTarget", "indicators", (indicator, { goalById }) => {
    const goal = goalById.get(indicator.goalId);
    const isMissing = goal && isOpenGoal(goal) && indicator.targetValue === undefined;
    return isMissing ? { indicator: indicator.name } : undefined;
  }),
  eachOf(
    "goalWithoutMeasure",
    "goals",
    (goal, context) =>
      isOpenGoal(goal) && context.withParts(goal).every((part) => context.measuresOf(part).length === 0),
  ),
  eachOf("goalWithoutLead", "goals", (goal, { workspace }) => {
    const field = workspace.actionFields.find((one) => one.id === goal.fieldId);
    return isOpenGoal(goal) && !goal.leadPersonId && !goal.leadUnitId && !field?.leadUnitId;
  }),
  eachOf(
    "goalWithoutProject",
    "goals",
    (goal, context) =>
      isOpenGoal(goal) && context.withParts(goal).every((part) => context.projectsOf(part).length === 0),
  ),
];
