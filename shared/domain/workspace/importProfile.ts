import { z } from "zod";
import { recordFields } from "../record";

/** How the columns of a known source map to fields; recognised by its headings. */
export const importProfile = z.strictObject({
  ...recordFields,
  name: z.string().min(1),
  /** What the rows become, e.g. "projects". */
  target: z.string().min(1),
  headings: z.array(z.string()),
  /** Heading -> field of the target, or "" for left out. */
  mapping: z.record(z.string(), z.string()),
  /** The field rows are recognised by; absent, their name. */
  keyField: z.string().optional(),
});
export type ImportProfile = z.infer<typeof importProfile>;
