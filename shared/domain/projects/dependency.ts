import { z } from "zod";
import { recordFields, reference } from "../record";

export const dependencyKinds = ["finish_start", "needs_decision", "needs_resource", "shares_system"] as const;

/** `fromProjectId` waits for `toProjectId`, or for something outside described by `toText`. */
export const dependency = z.strictObject({
  ...recordFields,
  fromProjectId: reference("projects"),
  toProjectId: reference("projects").optional(),
  toText: z.string().default(""),
  kind: z.enum(dependencyKinds).default("finish_start"),
});
export type Dependency = z.infer<typeof dependency>;
