import { z } from "zod";
import { recordFields, reference } from "../record";

/** How the house wants one document: order, labels and choice of its sections. DOMAIN.md (c) DocumentTemplate. */
export const documentSetting = z.strictObject({
  ...recordFields,
  /** Identity of the deliverable, e.g. "agenda". */
  deliverable: z.string().min(1),
  /** The house's Word file it is made in; ours where there is none. */
  templateId: reference("wordTemplates").optional(),
  sections: z.array(
    z.strictObject({
      key: z.string().min(1),
      /** Heading of the house; empty keeps the product's. */
      label: z.string().default(""),
      enabled: z.boolean().default(true),
    }),
  ),
});
export type DocumentSetting = z.infer<typeof documentSetting>;
