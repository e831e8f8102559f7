import { z } from "zod";
import { recordFields } from "../record";

/** A named arrangement of a list: filters, sorting, grouping, columns. `state` is the page's own. */
export const savedView = z.strictObject({
  ...recordFields,
  /** Which list it belongs to, e.g. "projects". */
  page: z.string().min(1),
  name: z.string().min(1),
  state: z.record(z.string(), z.unknown()).default({}),
});
export type SavedView = z.infer<typeof savedView>;
