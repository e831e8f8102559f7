import { z } from "zod";
import { recordFields, reference } from "../record";

/** Larger files hold pictures for print; every backup would carry them. */
export const largestTemplateBytes = 5 * 1024 * 1024;
/** All files of all templates together, earlier ones included. */
export const mostTemplateBytes = 15 * 1024 * 1024;
/** So many earlier files of a template are kept. */
export const mostEarlierFiles = 3;

/**
 * The house's own Word file: header, footer, styles and logo of it stay as they are. FIELD.md M7. Its bytes are records
 * of their own, so that a change of words never writes the file again.
 */
export const wordTemplate = z.strictObject({
  ...recordFields,
  name: z.string().min(1),
  fileId: reference("wordTemplateFiles"),
  /** Files it had before, newest first. */
  earlierFileIds: z.array(reference("wordTemplateFiles")).default([]),
  /** Which style of the file stands for one of ours, where a person decided it; empty for none on purpose. */
  styles: z.record(z.string(), z.string()).default({}),
});
export type WordTemplate = z.infer<typeof wordTemplate>;

/** One .docx or .dotx, written once and never changed. */
export const wordTemplateFile = z.strictObject({
  ...recordFields,
  fileName: z.string().min(1),
  byteSize: z.number().int().min(1).max(largestTemplateBytes),
  base64: z
    .string()
    .min(4)
    .max(Math.ceil(largestTemplateBytes / 3) * 4)
    .regex(/^[A-Za-z0-9+/]+={0,2}$/),
});
export type WordTemplateFile = z.infer<typeof wordTemplateFile>;
