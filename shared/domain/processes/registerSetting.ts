import { z } from "zod";
import { recordFields } from "../record";

/**
 * Weights of the value-benefit analysis, in points; together 100. N1 bound capacity, N2 potential, N3 media breaks,
 * N4 outside effect, N5 knowledge-loss risk; M1 solution available, M2 low complexity, M3 willing contact, M4 no
 * legal obstacle. DOMAIN.md (c), Process priority.
 */
export const defaultWeights = {
  N1: 20,
  N2: 15,
  N3: 10,
  N4: 10,
  N5: 5,
  M1: 15,
  M2: 10,
  M3: 10,
  M4: 5,
} as const;
export type PriorityCriterion = keyof typeof defaultWeights;
export const priorityCriteria = Object.keys(defaultWeights) as PriorityCriterion[];

const weight = z.number().min(0).max(100);
export const weights = z.strictObject({
  N1: weight,
  N2: weight,
  N3: weight,
  N4: weight,
  N5: weight,
  M1: weight,
  M2: weight,
  M3: weight,
  M4: weight,
});

const highest = z.number().int().min(1).max(9);
export const defaultOzgMaximum = { "1.1": 4, "2.0": 7 } as const;

/** Beyond this many open projects nobody drives any of them well. Our own figure [P]; the house may set another. */
export const defaultOwnerProjectLimit = 5;

/** How the house rates its processes and steers its projects; one record at most, absent while nothing was changed. */
export const registerSetting = z.strictObject({
  ...recordFields,
  weights: weights.default({ ...defaultWeights }),
  /** Working hours of one full-time post in a year. */
  annualHours: z.number().positive().default(1600),
  /** How many open projects one person may drive before the checks say so; absent, {@link defaultOwnerProjectLimit}. */
  ownerProjectLimit: z.number().int().min(1).max(99).optional(),
  /** Highest level of each OZG model; sources contradict each other (DOMAIN.md (g)). */
  ozgMaximum: z.strictObject({ "1.1": highest, "2.0": highest }).default({ ...defaultOzgMaximum }),
});
export type RegisterSetting = z.infer<typeof registerSetting>;

/** The limit in force, with the house's setting or without one. */
export const ownerProjectLimit = (setting: Pick<RegisterSetting, "ownerProjectLimit"> | undefined): number =>
  setting?.ownerProjectLimit ?? defaultOwnerProjectLimit;
