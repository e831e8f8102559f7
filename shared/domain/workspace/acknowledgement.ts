import { z } from "zod";
import { id, recordFields } from "../record";

/** "Bewusst so": a finding of the content checks that people accept, with the reason. */
export const acknowledgement = z.strictObject({
  ...recordFields,
  /** Rule of the finding, e.g. "goalWithoutMeasure". */
  rule: z.string().min(1),
  recordKind: z.string().min(1),
  recordId: id,
  reason: z.string().min(1),
});
export type Acknowledgement = z.infer<typeof acknowledgement>;
