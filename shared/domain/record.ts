import "./zodWithoutEval";
import { z } from "zod";

/** UUID, given once. */
export const id = z.uuid();
/** Calendar day, YYYY-MM-DD. */
export const isoDate = z.iso.date();
/** Moment in UTC, YYYY-MM-DDTHH:mm:ss.sssZ. */
export const isoDateTime = z.iso.datetime();
/** Money in integer euro cents. */
export const cents = z.number().int();

/** Who may see an item; exports filter by it (DOMAIN.md (c), conventions). From open to closed. */
export const sensitivities = ["public", "internal", "confidential"] as const;
export type Sensitivity = (typeof sensitivities)[number];
export const sensitivity = z.enum(sensitivities);

/** Whether an audience may see an item: "internal" sees public and internal items. */
export function mayBeSeenBy(item: Sensitivity, audience: Sensitivity): boolean {
  return sensitivities.indexOf(item) <= sensitivities.indexOf(audience);
}

/**
 * The fields every record has. Spread into each kind's `z.strictObject`, so that unknown fields are refused
 * instead of dropped.
 */
export const recordFields = {
  id,
  createdAt: isoDateTime,
  updatedAt: isoDateTime,
  note: z.string().optional(),
  sensitivity: sensitivity.default("internal"),
  /** Archived records stay findable and citable but leave the working views. */
  archivedAt: isoDateTime.optional(),
};

/** What repository, journal and workspace file rely on in every record. */
export type BaseRecord = {
  id: string;
  createdAt: string;
  updatedAt: string;
  note?: string;
  sensitivity: Sensitivity;
  archivedAt?: string;
};

/** The fields the repository fills in; everything else is the draft. */
export type ManagedField = "id" | "createdAt" | "updatedAt";

const referenceTargets = z.registry<{ target: string }>();

/**
 * The id of a record of another kind. The target kind is kept with the schema, so that the registry knows all
 * references without a second list.
 */
export function reference(target: string) {
  const schema = z.uuid();
  referenceTargets.add(schema, { target });
  return schema;
}

/** Target kind of a schema made by {@link reference}, looking through optional, default and array. */
export function referenceTarget(schema: z.core.$ZodType): { target: string; many: boolean } | undefined {
  let current = schema;
  let many = false;
  for (;;) {
    const target = referenceTargets.get(current as z.ZodType)?.target;
    if (target !== undefined) return { target, many };
    if (current instanceof z.ZodOptional || current instanceof z.ZodDefault) current = current.def.innerType;
    else if (current instanceof z.ZodArray) {
      current = current.def.element;
      many = true;
    } else return undefined;
  }
}

/** Position among siblings as a fractional index: text that sorts between its neighbours'. */
export const position = z.string().default("");

/** Short stable number shown to people (HF-2, Z-2.1, M-14, P-07); given once, never reused. */
export const code = z.string().min(1);
