import type { RecordOf } from "../../domain/kinds";
import { dueDay, isOverdue } from "../../domain/stakeholders/communicationDebt";
import type { Context } from "../context";

type Item = RecordOf<"communicationItems">;

const last = "9999-12-31";

/**
 * Day a message stands under: a given one when it was given, every other when it is due. One that recurs waits for its
 * next day, also where it was given before.
 */
export const dayOf = (item: Item): string | undefined =>
  item.status === "done" ? (item.doneOn ?? dueDay(item)) : dueDay(item);

/** Day a message last was given, else the day it stands under. */
export const toldOn = (item: Item): string | undefined => item.doneOn ?? dayOf(item);

/** Messages by a day, those without one last. */
export function byDay(items: readonly Item[], day = dayOf): Item[] {
  return [...items].sort(
    (a, b) => (day(a) ?? last).localeCompare(day(b) ?? last) || a.title.localeCompare(b.title, "de"),
  );
}

/** Messages that are part of the plan: neither declined nor cancelled. */
export const isInPlan = ({ status }: Item): boolean => status !== "declined" && status !== "cancelled";

export const dayWords = (context: Context, item: Item): string =>
  context.format.shortDate(dayOf(item)) || context.say("communicationPlan.undated");

/** "geplant", "überfällig (geplant)", "mitgeteilt am 01.03.2026". */
export function statusWords(context: Context, item: Item): string {
  const status = context.value("communicationStatus", item.status);
  if (isOverdue(item, context.options.date)) return context.say("communicationPlan.overdue", { status });
  return item.status === "done" && item.doneOn
    ? context.say("communicationPlan.doneOn", { status, date: context.format.shortDate(item.doneOn) })
    : status;
}

/** "Besprechung, monatlich". */
export function channelWords(context: Context, { channel, cadence }: Item): string {
  return [
    context.value("communicationChannel", channel),
    cadence === "once" ? "" : context.value("communicationCadence", cadence),
  ]
    .filter(Boolean)
    .join(", ");
}
