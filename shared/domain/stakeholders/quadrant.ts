import type { Stakeholder } from "./stakeholder";

/** Steps of influence and interest, lowest first. */
export const scaleSteps = [1, 2, 3, 4, 5] as const;
export type ScaleStep = (typeof scaleSteps)[number];

/** How to deal with somebody, by influence and interest. DOMAIN.md (c) `Stakeholder`. */
export const stakeholderQuadrants = ["engage", "satisfy", "inform", "observe"] as const;
export type StakeholderQuadrant = (typeof stakeholderQuadrants)[number];

/** From here on a step counts as high. */
const high = 4;

/** eng einbinden, zufriedenstellen, informiert halten or beobachten; undefined until both are rated. */
export function quadrantOf({
  influence,
  interest,
}: Pick<Stakeholder, "influence" | "interest">): StakeholderQuadrant | undefined {
  if (influence === undefined || interest === undefined) return undefined;
  if (influence >= high) return interest >= high ? "engage" : "satisfy";
  return interest >= high ? "inform" : "observe";
}
