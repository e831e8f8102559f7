import { dayAfter } from "../dayAfter";
import type { CommunicationItem } from "./communicationItem";
import { reachedBy } from "./communicationOrder";
import { type Hearing, heardOn, heardTooEarly, heardTooLate } from "./hearBefore";
import { workingDayAfter } from "./proposals";
import type { Stakeholder } from "./stakeholder";

/** Somebody whose day does not fit that of a message. */
export type Misplaced = {
  stakeholder: Stakeholder;
  /** Day they first hear. */
  day: string;
  /** They hear by the message itself: no other day of it mends that. */
  isSameMessage: boolean;
};

/** Where a message stands out of order: somebody moved a day. FIELD.md M14. */
export type MessageOrder = {
  /** Who must hear before it and does not. */
  before: readonly Misplaced[];
  /** Who should hear only after it and does not. */
  after: readonly Misplaced[];
  /** The nearest working day of the message that mends it; none where only other messages can. */
  fittingDay?: string;
};

type Item = CommunicationItem;
type Stakeholders = ReadonlyMap<string, Stakeholder>;

/** Which of its two days a message waits for. */
export const dayFieldOf = ({ nextDate }: Pick<Item, "nextDate">): "nextDate" | "firstDate" =>
  nextDate === undefined ? "firstDate" : "nextDate";

const isGiven = ({ status, archivedAt }: Item) =>
  status !== "declined" && status !== "cancelled" && archivedAt === undefined;

/** Whether a message still can be moved: it is to be given, and its groups have not heard by it before. */
const canMove = ({ status, doneOn }: Item) =>
  (status === "planned" || status === "prepared") && doneOn === undefined;

const hearingsOf = (items: readonly Item[], stakeholders: Stakeholders): Hearing<Item>[] =>
  items.filter(isGiven).flatMap((item) =>
    item.stakeholderIds.flatMap((id): Hearing<Item>[] => {
      const stakeholder = stakeholders.get(id);
      return stakeholder ? [{ id, step: reachedBy(stakeholder).step, item }] : [];
    }),
  );

function misplaced(item: Item, hearings: readonly Hearing<Item>[], stakeholders: Stakeholders) {
  const own = hearings.filter((one) => one.item === item);
  const told = (found: readonly Hearing<Item>[]): Misplaced[] =>
    [...new Map(found.map((one) => [one.id, one])).values()].flatMap((one): Misplaced[] => {
      const [stakeholder, day] = [stakeholders.get(one.id), heardOn(one.item)];
      return stakeholder && day ? [{ stakeholder, day, isSameMessage: one.item === item }] : [];
    });
  return {
    before: told(own.flatMap((one) => heardTooLate(one, hearings))),
    after: told(own.flatMap((one) => heardTooEarly(one, hearings))).filter((one) => !one.isSameMessage),
  };
}

/** The last working day before a day. */
function workingDayBefore(day: string): string {
  const before = dayAfter(day, -1);
  const weekday = new Date(`${before}T00:00:00Z`).getUTCDay();
  return dayAfter(before, weekday === 6 ? -1 : weekday === 0 ? -2 : 0);
}

const daysOf = (found: readonly Misplaced[]): string[] =>
  found.flatMap(({ day, isSameMessage }) => (isSameMessage ? [] : [day])).sort();

/**
 * What is out of order among the messages of one occasion, by message; none for what is in order or was told. A day
 * before `today` is not offered.
 */
export function messageOrders(
  ofOccasion: readonly Item[],
  stakeholders: Stakeholders,
  today: string,
): Map<string, MessageOrder> {
  const hearings = hearingsOf(ofOccasion, stakeholders);
  const fittingDay = (item: Item, { before, after }: Omit<MessageOrder, "fittingDay">) => {
    const [last] = daysOf(before).reverse();
    if (last !== undefined) return workingDayAfter(last < today ? dayAfter(today, -1) : last, 1);
    const [first] = daysOf(after);
    if (first === undefined) return undefined;
    const day = workingDayBefore(first);
    const moved = { ...item, [dayFieldOf(item)]: day };
    const then = hearings.map((one) => (one.item === item ? { ...one, item: moved } : one));
    return day >= today && daysOf(misplaced(moved, then, stakeholders).before).length === 0 ? day : undefined;
  };
  return new Map(
    ofOccasion.filter(canMove).flatMap((item): [string, MessageOrder][] => {
      const found = misplaced(item, hearings, stakeholders);
      if (found.before.length === 0 && found.after.length === 0) return [];
      const day = fittingDay(item, found);
      return [[item.id, { ...found, ...(day === undefined ? {} : { fittingDay: day }) }]];
    }),
  );
}
