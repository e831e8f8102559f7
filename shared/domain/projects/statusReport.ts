import { z } from "zod";
import { isoDate, recordFields, reference } from "../record";

/**
 * Lights say who must act: green = no decision needed; yellow = deviation, the project can steer itself;
 * red = decision or help from the next level needed; grey = not rated. DOMAIN.md (c) Projects.
 */
export const trafficLights = ["green", "yellow", "red", "grey"] as const;
export type TrafficLight = (typeof trafficLights)[number];
const light = z.enum(trafficLights).default("grey");

/** One dated report on one project. */
export const statusReport = z.strictObject({
  ...recordFields,
  projectId: reference("projects"),
  date: isoDate,
  schedule: light,
  cost: light,
  scope: light,
  /** Set only to overrule the computed overall light; then `overrideReason` is required. */
  overallOverride: z.enum(trafficLights).optional(),
  overrideReason: z.string().default(""),
  doneText: z.string().default(""),
  nextText: z.string().default(""),
  problem: z.string().default(""),
  /** For yellow: the measures that bring the project back. */
  steeringText: z.string().default(""),
  decisionNeeded: z.string().default(""),
  decisionByWhom: z.string().default(""),
  decisionBy: isoDate.optional(),
});
export type StatusReport = z.infer<typeof statusReport>;
