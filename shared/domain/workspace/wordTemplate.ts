import { z } from "zod";
import { recordFields } from "../record";

/** The house's own Word file: header, footer, styles and logo of it stay as they are. FIELD.md M7. */
export const wordTemplate = z.strictObject({
  ...recordFields,
  name: z.string().min(1),
  fileName: z.string().min(1),
  /** The whole .docx, base64. */
  content: z.string(),
});
export type WordTemplate = z.infer<typeof wordTemplate>;
