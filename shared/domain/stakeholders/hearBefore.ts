import { dueDay, type Telling } from "./communicationDebt";
import type { CommunicationItem } from "./communicationItem";
import { reachedBy } from "./communicationOrder";
import type { Stakeholder } from "./stakeholder";

/** A message as far as the order of hearing asks. */
export type Heard = Pick<CommunicationItem, "doneOn" | "nextDate" | "firstDate" | "cadence">;

/** Somebody hears of an occasion: their id, step of the order (`reachedBy`) and by which message. */
export type Hearing<Item extends Heard = Heard> = { id: string; step: number; item: Item };

/**
 * Day a group first hears by a message: the day it was told, else the day it is due. A recurring message keeps only
 * the last day it was told; it first was on its first day.
 */
export function heardOn(item: Heard): string | undefined {
  const { doneOn, firstDate, cadence } = item;
  if (doneOn === undefined) return dueDay(item);
  return cadence !== "once" && firstDate !== undefined && firstDate < doneOn ? firstDate : doneOn;
}

const compareDays = (a: Hearing, b: Hearing) => (heardOn(a.item) ?? "").localeCompare(heardOn(b.item) ?? "");

/** Of each who hears on a day at all, the first time. */
function firstTimes<H extends Hearing>(all: readonly H[]): H[] {
  const dated = all.filter(({ item }) => heardOn(item) !== undefined).sort(compareDays);
  return dated.filter(({ id }, at) => dated.findIndex((one) => one.id === id) === at);
}

/** Whether both hear on a day, and the one no earlier than the other. */
function isNotBefore(one: Hearing, other: Hearing): boolean {
  const [day, otherDay] = [heardOn(one.item), heardOn(other.item)];
  return day !== undefined && otherDay !== undefined && day >= otherDay;
}

/**
 * Who must hear of the same occasion before `one` (a lower step) and by the days does not: on the same day or later.
 * `all` are the hearings of that occasion, also of what was told; none of messages that are not given. FIELD.md M14.
 */
export function heardTooLate<H extends Hearing>(one: Hearing, all: readonly H[]): H[] {
  return firstTimes(all).filter((other) => other.step < one.step && isNotBefore(other, one));
}

/** Who should hear only after `one` (a higher step) and by the days does not; the other side of {@link heardTooLate}. */
export function heardTooEarly<H extends Hearing>(one: H, all: readonly H[]): H[] {
  const firsts = firstTimes(all);
  // Hearing of it again is no delay.
  if (!firsts.some(({ id, item }) => id === one.id && item === one.item)) return [];
  return firsts.filter((other) => other.step > one.step && isNotBefore(one, other));
}

/**
 * Who must hear of the same occasion before those a message is for, and has not yet: the staff council before staff,
 * the council before the press. FIELD.md M14.
 */
export function mustHearBefore(
  { stakeholderIds, status }: Pick<CommunicationItem, "stakeholderIds" | "status">,
  untold: Telling["untold"],
  stakeholders: ReadonlyMap<string, Stakeholder>,
): Stakeholder[] {
  if (status !== "planned" && status !== "prepared") return [];
  const known = (ids: readonly string[]) => ids.flatMap((id) => stakeholders.get(id) ?? []);
  const own = Math.max(...known(stakeholderIds).map((one) => reachedBy(one).step));
  return known(untold)
    .filter((one) => reachedBy(one).step < own && !stakeholderIds.includes(one.id))
    .sort((a, b) => reachedBy(a).step - reachedBy(b).step);
}
