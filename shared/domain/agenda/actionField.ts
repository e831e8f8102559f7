import { z } from "zod";
import { code, position, recordFields, reference } from "../record";
import { emptyRichText, richText } from "../richText";

/** More fields than this draw a warning (DOMAIN.md (c): default above 9). */
export const tooManyFields = 9;

/** Handlungsfeld: thematic area in which goals and measures are grouped. */
export const actionField = z.strictObject({
  ...recordFields,
  code,
  title: z.string().min(1),
  situation: richText.default(emptyRichText),
  challenges: richText.default(emptyRichText),
  leadUnitId: reference("orgUnits").optional(),
  position,
});
export type ActionField = z.infer<typeof actionField>;
