import type { Municipality } from "../organisation/municipality";
import type { GroupKind, Stakeholder } from "./stakeholder";

/**
 * Groups every administration has: DOMAIN.md (a) seed 003, and the Landratsamt of seed 001, in the order in which they
 * are usually told.
 */
const standing = [
  "leadership",
  "department",
  "staff_council",
  "it",
  "council",
  "citizens",
  "partner",
  "district_office",
] as const satisfies readonly GroupKind[];
export type StandingGroup = (typeof standing)[number];

type House = Pick<Municipality, "kind"> | undefined;

/** The standing groups of a house; a district is its own Landratsamt. */
export function standingGroupsOf(house: House): readonly StandingGroup[] {
  return house?.kind === "district" ? standing.filter((group) => group !== "district_office") : standing;
}

/** Standing groups the register has no entry of, be it one put away: who archived a group does without it. */
export function missingGroups(
  stakeholders: readonly Pick<Stakeholder, "groupKind">[],
  house: House,
): readonly StandingGroup[] {
  const there = new Set(stakeholders.map(({ groupKind }) => groupKind));
  return standingGroupsOf(house).filter((group) => !there.has(group));
}
