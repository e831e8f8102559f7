import { z } from "zod";
import { id, isoDateTime, recordFields, reference, sensitivity } from "../record";

/**
 * What a file exchanged with another device was. `out` is a hand-over. `in` is a copy merged into this one: its
 * fingerprint `state`, the fingerprint `mergedInto` of what came of it without this entry, and the records in which
 * the copy differed from that. From these the copy can be had again, so that it is the common ancestor when the
 * colleague's next file comes (FIELD.md M11).
 */
const exchange = z.discriminatedUnion("direction", [
  z.strictObject({ direction: z.literal("out") }),
  z.strictObject({
    direction: z.literal("in"),
    state: z.string(),
    mergedInto: z.string(),
    /** Absent once a later copy of the same origin came in; a record of null was not in the copy. */
    difference: z
      .array(
        z.strictObject({
          kind: z.string(),
          id,
          record: z.record(z.string(), z.unknown()).nullable(),
        }),
      )
      .optional(),
  }),
]);

/**
 * One file that left the app: what, when, for whom, and the plain text of every exported field, so that a
 * reviewed file finds its way back even when its anchors are lost. How long the text is kept: keptTexts.ts.
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
  /** Fingerprint of the text, once the text itself is not kept any more. */
  textHash: z
    .string()
    .regex(/^[0-9a-f]{16}$/)
    .optional(),
  exchange: exchange.optional(),
});
export type ExportLogEntry = z.infer<typeof exportLogEntry>;
