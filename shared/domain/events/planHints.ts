import type { OrgUnit } from "../organisation/orgUnit";
import type { Event } from "./event";
import type { Participant, participantRoles } from "./participant";
import { type Slot, usualMinutes } from "./slot";
import { overrun, type SlotTime } from "./slotTimes";

type Role = (typeof participantRoles)[number];

/** How a point's minutes stand to the rule of thumb for its kind; undefined while they are within it. */
export function unusualMinutes({
  kind,
  minutes,
}: Pick<Slot, "kind" | "minutes">): { is: "short" | "long"; from: number; to: number } | undefined {
  const [from, to] = usualMinutes[kind];
  if (minutes >= from && minutes <= to) return undefined;
  return { is: minutes < from ? "short" : "long", from, to };
}

/** What a plan should be looked at for, in minutes; empty where nothing stands out. */
export type PlanHint =
  | { name: "overrun"; minutes: number }
  | { name: "spare"; minutes: number }
  | { name: "noBreak"; minutes: number };

/** So long nobody listens without a pause; a rule of thumb of ours. */
const longestStretch = 120;

/** Overrun or time left against the planned end, and the longest stretch without a pause where it is too long. */
export function planHints(event: Pick<Event, "start" | "end">, slots: readonly Slot[]): PlanHint[] {
  const over = overrun(event, slots);
  const stretch = longestWithoutBreak(slots);
  return [
    ...(over !== undefined && over > 0 ? [{ name: "overrun" as const, minutes: over }] : []),
    ...(over !== undefined && over < 0 ? [{ name: "spare" as const, minutes: -over }] : []),
    ...(stretch > longestStretch ? [{ name: "noBreak" as const, minutes: stretch }] : []),
  ];
}

function longestWithoutBreak(slots: readonly Pick<Slot, "kind" | "minutes">[]): number {
  let [longest, now] = [0, 0];
  for (const { kind, minutes } of slots) {
    now = kind === "break" ? 0 : now + minutes;
    longest = Math.max(longest, now);
  }
  return longest;
}

/** Where a point stands to a fixed start: minutes free before it, or minutes the points before reach into it. */
export const clashOf = ({ gap, late }: Pick<SlotTime, "gap" | "late">) =>
  late > 0
    ? ({ is: "late", minutes: late } as const)
    : gap > 0
      ? ({ is: "gap", minutes: gap } as const)
      : undefined;

/** Roles an event should not begin without: somebody decides, somebody leads the talk, somebody writes. */
const neededRoles = ["decider", "facilitator", "keeper_of_minutes"] as const satisfies readonly Role[];

/** Needed roles nobody has. */
export function missingRoles(
  participants: readonly Pick<Participant, "role">[],
): (typeof neededRoles)[number][] {
  return neededRoles.filter((role) => !participants.some((participant) => participant.role === role));
}

/**
 * Departments nobody comes from, not even from a unit below them: their view will be missing. Silent while no unit
 * is named at all.
 */
export function missingUnits<U extends Pick<OrgUnit, "id" | "kind" | "parentId" | "archivedAt">>(
  participants: readonly Pick<Participant, "orgUnitId">[],
  units: readonly U[],
): U[] {
  const parents = new Map(units.map(({ id, parentId }) => [id, parentId]));
  const there = new Set<string>();
  for (const { orgUnitId } of participants)
    for (let at = orgUnitId; at !== undefined && !there.has(at); at = parents.get(at)) there.add(at);
  if (there.size === 0) return [];
  return units.filter(
    ({ id, kind, archivedAt }) => kind === "department" && archivedAt === undefined && !there.has(id),
  );
}
