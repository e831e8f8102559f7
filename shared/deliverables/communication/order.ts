import { paragraph } from "../../document/build";
import type { Block } from "../../document/model";
import { grouped } from "../../domain/grouped";
import type { RecordOf } from "../../domain/kinds";
import { reachedBy } from "../../domain/stakeholders/communicationOrder";
import { anchorOf, type Context } from "../context";
import { bookTable } from "../handover/bookTable";
import type { Plan } from "./chapters";
import type { Group } from "./groups";
import { dayOf, isInPlan } from "./items";

type Told = { group: Group; item: RecordOf<"communicationItems">; step: number };

/**
 * For each occasion that several groups must hear of: who hears first and why, with the day planned for it. The
 * order is that of the proposals (shared/domain/stakeholders/communicationOrder.ts, FIELD.md M14).
 */
export function orderBlocks(context: Context, { items, groups, occasions }: Plan): Block[] {
  const byOccasion = grouped(
    items.filter((item) => isInPlan(item) && item.occasionId !== undefined),
    ({ occasionId }) => occasionId,
  );
  const tables = [...byOccasion].flatMap(([occasionId, theirs]) => {
    const occasion = occasionId === undefined ? undefined : occasions.get(occasionId);
    const told = theirs
      .flatMap((item) =>
        item.stakeholderIds.flatMap((id): Told[] => {
          const group = groups.of(id);
          return group ? [{ group, item, step: reachedBy(group).step }] : [];
        }),
      )
      .sort((a, b) => a.step - b.step || (dayOf(a.item) ?? "").localeCompare(dayOf(b.item) ?? ""));
    if (occasion === undefined || new Set(told.map(({ step }) => step)).size < 2) return [];
    return orderTable(context, occasion, told);
  });
  return tables.length > 0 ? [paragraph(context.say("communicationPlan.orderIntro")), ...tables] : [];
}

/** When a group first hears: the day it was told, also where the message recurs, else the planned one. */
const heardOn = (item: Told["item"]): string | undefined => item.doneOn ?? dayOf(item);

/** Whether a message is planned for no later day than one to a group that must hear first: somebody moved a day. */
function isTooEarly({ item, step }: Pick<Told, "item" | "step">, told: readonly Told[]): boolean {
  const day = heardOn(item);
  const before = told.filter((one) => one.step < step).flatMap((one) => heardOn(one.item) ?? []);
  return day !== undefined && before.some((earlier) => day <= earlier);
}

function orderTable(context: Context, occasion: string, told: readonly Told[]): Block[] {
  const say = context.say.bind(context);
  const steps = [...new Set(told.map(({ step }) => step))];
  return bookTable(
    context,
    "communication-order",
    say("communicationPlan.orderCaption", { occasion }),
    [
      [say("communicationPlan.step"), 9],
      [say("communicationPlan.group"), 27],
      [say("communicationPlan.day"), 14],
      [say("communicationPlan.reason"), 50],
    ],
    told.map(({ group, item, step }) => ({
      cells: [
        context.format.number(steps.indexOf(step) + 1),
        group.name,
        context.format.date(dayOf(item)) || say("communicationPlan.undated"),
        [
          say(`communicationPlan.reasons.${group.groupKind ?? "other"}`),
          ...(isTooEarly({ item, step }, told) ? [say("communicationPlan.tooEarly")] : []),
        ].join(" "),
      ],
      anchor: anchorOf("communicationItems", item, "item"),
    })),
  );
}
