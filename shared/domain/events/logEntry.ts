import { z } from "zod";
import { isoDateTime, recordFields, reference } from "../record";

export const logEntryKinds = ["note", "incident", "decision"] as const;

/** One line of an event's log, with the time it happened. DOMAIN.md (c) `Event.logEntries`. */
export const logEntry = z.strictObject({
  ...recordFields,
  eventId: reference("events"),
  at: isoDateTime,
  text: z.string().min(1),
  kind: z.enum(logEntryKinds).default("note"),
});
export type LogEntry = z.infer<typeof logEntry>;
