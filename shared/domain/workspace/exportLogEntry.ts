import { z } from "zod";
import { id, isoDateTime, recordFields, reference, sensitivity } from "../record";

/**
 * One file that left the app: what, when, for whom, and the plain text of every exported field, so that a
 * reviewed file finds its way back even when its anchors are lost.
 */
export const exportLogEntry = z.strictObject({
  ...recordFields,
  exportedAt: isoDateTime,
  deliverable: z.string().min(1),
  title: z.string(),
  versionNumber: z.string().default(""),
  fileName: z.string().min(1),
  language: z.enum(["de", "en"]),
  audience: sensitivity,
  containsPersonIds: z.array(reference("persons")).default([]),
  manifest: z
    .array(
      z.strictObject({
        kind: z.string(),
        recordId: id,
        field: z.string(),
        text: z.string(),
        /** Which place of the record in the document, 1 being its own section. */
        occurrence: z.int().positive().optional(),
      }),
    )
    .default([]),
});
export type ExportLogEntry = z.infer<typeof exportLogEntry>;
