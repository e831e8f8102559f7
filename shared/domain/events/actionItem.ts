import { z } from "zod";
import { code, isoDate, recordFields, reference } from "../record";

export const actionItemStatuses = ["open", "in_progress", "done", "dropped"] as const;

/** Auftrag: Was / Wer mit wem / Bis wann. DOMAIN.md (b), (c) [S37]. */
export const actionItem = z.strictObject({
  ...recordFields,
  code,
  eventId: reference("events").optional(),
  /** Was. */
  title: z.string().min(1),
  /** Wer. */
  ownerId: reference("persons").optional(),
  /** Wer, where no person is named ("Leitung Bauamt"). */
  ownerLabel: z.string().default(""),
  /** Mit wem. */
  withWhom: z.string().default(""),
  /** Bis wann. */
  due: isoDate.optional(),
  status: z.enum(actionItemStatuses).default("open"),
  doneAt: isoDate.optional(),
});
export type ActionItem = z.infer<typeof actionItem>;

/** Whether somebody still has to do something. */
export const isPending = ({ status }: Pick<ActionItem, "status">): boolean =>
  status === "open" || status === "in_progress";
