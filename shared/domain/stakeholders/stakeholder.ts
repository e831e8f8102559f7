import { z } from "zod";
import { position, recordFields, reference, sensitivity } from "../record";

export const stakeholderKinds = ["role", "group", "person", "organisation"] as const;
/** The standing groups of DOMAIN.md (a) seed 003 and the partners of (c). */
export const groupKinds = [
  "leadership",
  "department",
  "staff_council",
  "it",
  "council",
  "citizens",
  "business",
  "partner",
  "media",
  "district_office",
] as const;
export type GroupKind = (typeof groupKinds)[number];
export const desiredRoles = ["decide", "contribute", "be_consulted", "be_informed"] as const;

/** From against to in favour. */
export const attitudes = [-2, -1, 0, 1, 2] as const;

const scale = z.number().int().min(1).max(5).optional();

/**
 * Whom the town's digital work affects: a role first, a person only where needed. DOMAIN.md (c) `Stakeholder`.
 * `attitude` is off by default and leaves the program in no export.
 */
export const stakeholder = z.strictObject({
  ...recordFields,
  sensitivity: sensitivity.default("confidential"),
  label: z.string().min(1),
  kind: z.enum(stakeholderKinds).default("role"),
  groupKind: z.enum(groupKinds).optional(),
  personId: reference("persons").optional(),
  orgUnitId: reference("orgUnits").optional(),
  organisationId: reference("organisations").optional(),
  influence: scale,
  interest: scale,
  /** -2 (against) to +2 (in favour); absent is unknown. */
  attitude: z.number().int().min(-2).max(2).optional(),
  expectations: z.string().default(""),
  concerns: z.string().default(""),
  desiredRole: z.enum(desiredRoles).optional(),
  /** Multiplikator/in: carries the subject into a department. DOMAIN.md (a) seed 003. */
  isMultiplier: z.boolean().default(false),
  strategy: z.string().default(""),
  position,
});
export type Stakeholder = z.infer<typeof stakeholder>;
