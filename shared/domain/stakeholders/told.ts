import { dayAfter } from "../dayAfter";
import { dueDay } from "./communicationDebt";
import type { CommunicationItem } from "./communicationItem";

/** What a message becomes once it was given. */
export type Told = Pick<CommunicationItem, "status" | "doneOn" | "feedback" | "nextDate">;

const months = { monthly: 1, quarterly: 3 } as const;

/** The same day some months later; where the month is shorter, its last day. */
function monthsAfter(day: string, count: number): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const last = new Date(Date.UTC(year, month + count, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + count, Math.min(date, last))).toISOString().slice(0, 10);
}

/** The next day of a rhythm after a day, counted from the first so that nothing drifts; undefined where no days recur. */
export function nextOfCadence(
  { cadence, firstDate }: Pick<CommunicationItem, "cadence" | "firstDate">,
  after: string,
): string | undefined {
  if (cadence === "once" || cadence === "per_milestone") return undefined;
  const first = firstDate ?? after;
  if (first > after) return first;
  const nth = (count: number) =>
    cadence === "weekly" ? dayAfter(first, 7 * count) : monthsAfter(first, months[cadence] * count);
  let count = 1;
  while (nth(count) <= after) count += 1;
  return nth(count);
}

/** How a message was given; `dated` is the feedback with its day in front, `nextMilestone` the project's next one. */
type Giving = { day: string; feedback: string; dated: string; nextMilestone?: string };

/**
 * A message given on a day. One that recurs waits for its next day, by its rhythm or for the next milestone; what came
 * back is added with its day to what came back before.
 */
export function told(item: CommunicationItem, { day, feedback, dated, nextMilestone }: Giving): Told {
  const before = item.feedback.trim();
  const said = feedback.trim() && (item.cadence === "once" && before === "" ? feedback.trim() : dated.trim());
  const due = dueDay(item);
  // Given early, the day it was meant for is settled too.
  const settled = due !== undefined && due > day ? due : day;
  const next = item.cadence === "per_milestone" ? nextMilestone : nextOfCadence(item, settled);
  return {
    status: next === undefined ? "done" : "planned",
    doneOn: day,
    feedback: [before, said].filter((part) => part !== "").join("\n"),
    nextDate: next,
  };
}
