import { type PrioritySetting, priorityOf, rankedFrom } from "./priority";
import type { Process } from "./process";

export const processGapKeys = ["unit", "owner", "level", "capacity", "judgement", "fallback"] as const;
export type ProcessGap = (typeof processGapKeys)[number];

/** What an entry of the register lacks before it can be compared with others and survive an outage. */
export function processGaps(process: Process, setting: PrioritySetting): ProcessGap[] {
  const priority = priorityOf(process, setting);
  const missing: Readonly<Record<ProcessGap, boolean>> = {
    unit: process.orgUnitId === undefined,
    owner: process.ownerPersonId === undefined,
    level: process.internalLevel === undefined,
    capacity: priority.boundHours === undefined,
    judgement: priority.coverage < rankedFrom,
    fallback: process.fallback.trim() === "",
  };
  return processGapKeys.filter((gap) => missing[gap]);
}
