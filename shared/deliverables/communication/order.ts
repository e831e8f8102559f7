import { paragraph } from "../../document/build";
import type { Block } from "../../document/model";
import { grouped } from "../../domain/grouped";
import type { RecordOf } from "../../domain/kinds";
import { reachedBy } from "../../domain/stakeholders/communicationOrder";
import { type Hearing, heardTooLate } from "../../domain/stakeholders/hearBefore";
import { anchorOf, type Context } from "../context";
import { bookTable } from "../handover/bookTable";
import type { Plan } from "./chapters";
import type { Group } from "./groups";
import { dayOf, dayWords, isInPlan } from "./items";

type Told = Hearing<RecordOf<"communicationItems">> & { group: Group };

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
          return group ? [{ id, group, item, step: reachedBy(group).step }] : [];
        }),
      )
      .sort((a, b) => a.step - b.step || (dayOf(a.item) ?? "").localeCompare(dayOf(b.item) ?? ""));
    if (occasion === undefined || new Set(told.map(({ step }) => step)).size < 2) return [];
    return orderTable(context, occasion, told);
  });
  return tables.length > 0 ? [paragraph(context.say("communicationPlan.orderIntro")), ...tables] : [];
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
    told.map((one) => ({
      cells: [
        context.format.number(steps.indexOf(one.step) + 1),
        one.group.name,
        dayWords(context, one.item),
        [
          say(`communicationPlan.reasons.${one.group.groupKind ?? "other"}`),
          ...(heardTooLate(one, told).length > 0 ? [say("communicationPlan.tooEarly")] : []),
        ].join(" "),
      ],
      anchor: anchorOf("communicationItems", one.item, "item"),
    })),
  );
}
