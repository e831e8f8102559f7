import { z } from "zod";
import { type KindName, kinds, referencesOf } from "../../domain/kinds";

/**
 * How a field is merged: as one value; as a set, where the order of a list means nothing; or entry by entry, where
 * it is a list of things with an id of their own.
 */
export type FieldShape = "value" | "set" | "entries";

/** Lists of words typed freely in which each word stands for itself. */
const wordSets: Partial<Record<KindName, readonly string[]>> = { projects: ["externalPartners"] };

const shapes = new Map<string, FieldShape>();

/** How a field of a kind is merged, read off its schema. */
export function fieldShape(kind: KindName, field: string): FieldShape {
  const key = `${kind}.${field}`;
  const known = shapes.get(key);
  if (known) return known;
  const shape = shapeOf(kind, field);
  shapes.set(key, shape);
  return shape;
}

function shapeOf(kind: KindName, field: string): FieldShape {
  const schema = innermost(schemaOf(kind, field));
  if (!(schema instanceof z.ZodArray)) return "value";
  const isReference = referencesOf[kind].some((reference) => reference.field === field);
  const element = innermost(schema.def.element);
  if (isReference || element instanceof z.ZodEnum || wordSets[kind]?.includes(field)) return "set";
  return element instanceof z.ZodObject && "id" in element.shape ? "entries" : "value";
}

/** Fields of a kind in the order of its schema. */
export const fieldsOf = (kind: KindName): string[] => Object.keys(kinds[kind].schema.shape);

/** What a field holds in a record nobody filled in: its default, or nothing. */
export function defaultOf(kind: KindName, field: string): unknown {
  const schema = schemaOf(kind, field);
  return schema instanceof z.ZodDefault ? schema.parse(undefined) : undefined;
}

function schemaOf(kind: KindName, field: string): z.core.$ZodType | undefined {
  return (kinds[kind].schema.shape as Record<string, z.core.$ZodType | undefined>)[field];
}

function innermost(schema: z.core.$ZodType | undefined): z.core.$ZodType | undefined {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault
    ? innermost(schema.def.innerType)
    : schema;
}
