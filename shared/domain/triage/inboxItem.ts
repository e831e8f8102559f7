import { z } from "zod";
import { position, recordFields, reference } from "../record";

export const inboxStates = ["new", "triaged", "parked", "discarded"] as const;
export type InboxState = (typeof inboxStates)[number];
export const inboxSources = ["manual", "pasted", "import", "event"] as const;

/** One idea waiting to be sorted. DOMAIN.md (c) Triage. */
export const inboxItem = z.strictObject({
  ...recordFields,
  text: z.string().min(1),
  source: z.enum(inboxSources).default("manual"),
  /** Where it came from in words: file name, occasion. */
  sourceText: z.string().default(""),
  departmentIds: z.array(reference("orgUnits")).default([]),
  state: z.enum(inboxStates).default("new"),
  /** Why it was parked or discarded. */
  stateReason: z.string().default(""),
  position,
});
export type InboxItem = z.infer<typeof inboxItem>;
