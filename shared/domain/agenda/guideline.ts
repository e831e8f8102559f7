import { z } from "zod";
import { code, position, recordFields } from "../record";
import { emptyRichText, richText } from "../richText";

export const guidelineKinds = ["principle", "value", "rule"] as const;

/** Leitplanke: a rule that all undertakings must respect. DOMAIN.md (b). */
export const guideline = z.strictObject({
  ...recordFields,
  code,
  title: z.string().min(1),
  text: richText.default(emptyRichText),
  kind: z.enum(guidelineKinds).default("rule"),
  position,
});
export type Guideline = z.infer<typeof guideline>;
