import { z } from "zod";
import { id, isoDate, recordFields, reference } from "../record";

export const indicatorDirections = ["up", "down"] as const;

/** Measurable sign of goal attainment. Values are in `unit`; `direction` says which way is better. */
export const indicator = z.strictObject({
  ...recordFields,
  goalId: reference("goals"),
  name: z.string().min(1),
  unit: z.string().default(""),
  baseValue: z.number().optional(),
  baseDate: isoDate.optional(),
  targetValue: z.number().optional(),
  targetDate: isoDate.optional(),
  direction: z.enum(indicatorDirections).default("up"),
  measurements: z
    .array(z.strictObject({ id, date: isoDate, value: z.number(), source: z.string().default("") }))
    .default([]),
});
export type Indicator = z.infer<typeof indicator>;
export type Measurement = Indicator["measurements"][number];

/** Measurements in time order. */
export function measurementsInOrder(of: Pick<Indicator, "measurements">): Measurement[] {
  return [...of.measurements].sort((a, b) => a.date.localeCompare(b.date));
}

/**
 * How far the newest measurement has come from base to target, 0 to 1 and beyond; undefined while base,
 * target or measurement is missing or base equals target.
 */
export function progressOf(of: Indicator): number | undefined {
  const current = measurementsInOrder(of).at(-1)?.value;
  const { baseValue: base, targetValue: target } = of;
  if (current === undefined || base === undefined || target === undefined || base === target)
    return undefined;
  return (current - base) / (target - base);
}
