import type { Occasion } from "@shared/domain/stakeholders/occasions";

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** What people can still hear of in time, the next first; behind it what has passed, the newest first. */
export function nearestFirst<O extends Pick<Occasion, "day">>(occasions: readonly O[], today: string): O[] {
  const ahead = occasions.filter(({ day }) => day >= today).sort((a, b) => compare(a.day, b.day));
  const passed = occasions.filter(({ day }) => day < today).sort((a, b) => compare(b.day, a.day));
  return [...ahead, ...passed];
}
