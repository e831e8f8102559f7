import { z } from "zod";
import { isoDate, recordFields, reference } from "../record";

export const milestoneStatuses = ["open", "done", "late", "dropped"] as const;

/** Meilenstein of one project. */
export const milestone = z.strictObject({
  ...recordFields,
  projectId: reference("projects"),
  title: z.string().min(1),
  due: isoDate.optional(),
  doneAt: isoDate.optional(),
  status: z.enum(milestoneStatuses).default("open"),
});
export type Milestone = z.infer<typeof milestone>;
