import { z } from "zod";
import { isoDate, recordFields } from "../record";

export const versionStatuses = ["draft", "for_review", "submitted", "decided", "superseded"] as const;
export type VersionStatus = (typeof versionStatuses)[number];

/**
 * Fassung: frozen snapshot of the strategic side with number, date and reason. Numbers: 0.x draft, 1.0 decided,
 * 1.x update (DOMAIN.md (c)). One record, written once.
 */
export const agendaVersion = z.strictObject({
  ...recordFields,
  number: z.string().regex(/^\d+\.\d+$/),
  status: z.enum(versionStatuses).default("draft"),
  date: isoDate,
  reason: z.string().default(""),
  author: z.string().default(""),
  /** Records of the organisation and agenda kinds as they stood, by kind name. */
  frozen: z.record(z.string(), z.array(z.record(z.string(), z.unknown()))).default({}),
});
export type AgendaVersion = z.infer<typeof agendaVersion>;

/** The next number: 0.1, 0.2 … while drafting; deciding gives the next whole number; updates count on. */
export function nextVersionNumber(existing: readonly string[], decided: boolean): string {
  const numbers = existing.map((text) => text.split(".").map(Number) as [number, number]);
  const newest = numbers.sort((a, b) => a[0] - b[0] || a[1] - b[1]).at(-1) ?? [0, 0];
  return decided ? `${newest[0] + 1}.0` : `${newest[0]}.${newest[1] + 1}`;
}
