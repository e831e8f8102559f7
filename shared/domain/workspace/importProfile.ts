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
  /** What was chosen by hand instead of what is guessed; guesses are made anew each time. */
  options: z
    .strictObject({
      /** Name of a sheet, or path of a list in a JSON file. */
      sheet: z.string().optional(),
      delimiter: z.string().optional(),
      encoding: z.string().optional(),
      /** Index of the heading row among the filled rows; null where the table has none. */
      headingRow: z.number().int().min(0).nullable().optional(),
    })
    .optional(),
  /** What happens with differences, as it was chosen last. */
  rule: z.enum(["keep", "replace"]).optional(),
});
export type ImportProfile = z.infer<typeof importProfile>;
