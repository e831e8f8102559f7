import { type Risk, riskLevel } from "./risk";

export const riskBands = ["low", "medium", "high"] as const;
export type RiskBand = (typeof riskBands)[number];

/** Level in words: up to 4 low, up to 12 medium, above high (of 25). Our own bands [P]. */
export function riskBand(of: Pick<Risk, "probability" | "impact">): RiskBand {
  const level = riskLevel(of);
  return level <= 4 ? "low" : level <= 12 ? "medium" : "high";
}
