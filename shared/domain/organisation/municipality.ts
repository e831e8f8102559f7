import { z } from "zod";
import { recordFields } from "../record";

export const municipalityKinds = ["city", "municipality", "district"] as const;

/**
 * Words the house calls otherwise ("Handlungsfeld" may be "Dimension"). Absent ones keep the product's word.
 * `one` and `many` are the singular and plural form in the house's language.
 */
export const houseTerms = ["actionField", "goal", "measure", "guideline", "owner", "leadUnit"] as const;
export type HouseTerm = (typeof houseTerms)[number];
const termLabel = z.strictObject({ one: z.string().min(1), many: z.string().min(1) });

/** Picture stored with the workspace: base64 without prefix. */
export const logo = z.strictObject({
  mediaType: z.enum(["image/png", "image/jpeg"]),
  base64: z.string(),
  altText: z.string().min(1),
  widthMm: z.number().positive(),
  heightMm: z.number().positive(),
});

/** The administration the workspace belongs to; there is one. DOMAIN.md (c) Organisation. */
export const municipality = z.strictObject({
  ...recordFields,
  name: z.string().min(1),
  kind: z.enum(municipalityKinds).default("city"),
  /** Amtlicher Gemeindeschlüssel. */
  officialKey: z.string().optional(),
  district: z.string().optional(),
  population: z.number().int().nonnegative().optional(),
  mayorTitle: z.string().optional(),
  /** Unit or function named as author of documents. */
  documentAuthor: z.string().optional(),
  fileNumber: z.string().optional(),
  logo: logo.optional(),
  terms: z.partialRecord(z.enum(houseTerms), termLabel).default({}),
  /** Whether the register asks for the attitude of stakeholders; absent is no. DOMAIN.md (c) `Stakeholder`. */
  withAttitude: z.boolean().optional(),
  /** Set while the workspace holds the sample town. */
  isSample: z.boolean().default(false),
});
export type Municipality = z.infer<typeof municipality>;
