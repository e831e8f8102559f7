import { type KindName, kindNames, kinds } from "@shared/domain/kinds";
import { richText } from "@shared/domain/richText";
import { forgetting } from "@shared/domain/traces/forgetting";
import { expect, test } from "vitest";
import { z } from "zod";
import { uuid } from "../makeRecord";

const name = "Anna Beispiel";
const named = { type: "doc", content: [{ type: "paragraph", content: [{ type: "text", text: name }] }] };

/** A value of a schema with the name wherever a text may stand. */
function filled(schema: z.core.$ZodType): unknown {
  if (schema === richText) return named;
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable)
    return filled(schema.def.innerType);
  if (schema instanceof z.ZodObject)
    return Object.fromEntries(Object.entries(schema.shape).map(([field, inner]) => [field, filled(inner)]));
  if (schema instanceof z.ZodArray) return [filled(schema.def.element)];
  if (schema instanceof z.ZodEnum) return schema.options[0];
  if (schema instanceof z.ZodLiteral) return schema.def.values[0];
  if (schema instanceof z.ZodUnion) return filled(schema.def.options.at(-1) as z.core.$ZodType);
  if (schema instanceof z.ZodRecord) {
    const { keyType, valueType } = schema.def;
    return { [keyType instanceof z.ZodEnum ? String(keyType.options[0]) : name]: filled(valueType) };
  }
  if (schema instanceof z.ZodUnknown) return name;
  const fitting = [
    name,
    "ab".repeat(32),
    uuid(1),
    "2026-01-01",
    "2026-01-01T00:00:00.000Z",
    "1.0",
    1,
    2000,
    true,
    0,
  ];
  return fitting.find((value) => (schema as z.ZodType).safeParse(value).success);
}

/** Where the name still stands, by the names of the fields. */
function placesIn(value: unknown, path: string): string[] {
  if (typeof value === "string") return value.includes(name) ? [path] : [];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [
    ...(key.includes(name) ? [`${path}.${key}`] : []),
    ...placesIn(inner, Array.isArray(value) ? path : `${path}.${key}`),
  ]);
}

const { record } = forgetting({
  personId: uuid(9),
  words: [name],
  replacement: "gelöschte Person 17",
  at: "2026-11-22T10:00:00.000Z",
});

/** A record of a kind that holds the name in every text; frozen records are tried in their own test. */
function fullOf(kind: KindName): object {
  const full = {
    ...(filled(kinds[kind].schema) as object),
    ...(kind === "agendaVersions" && { frozen: {} }),
  };
  return kinds[kind].schema.parse(full);
}

test("every text of every kind is reached, and only names the program gave itself stay", () => {
  const before = kindNames.flatMap((kind) => placesIn(fullOf(kind), kind));
  expect(before.length).toBeGreaterThan(100);
  const after = kindNames.flatMap((kind) => placesIn(record(kind, fullOf(kind) as never), kind));
  const coded = kindNames.flatMap((kind) =>
    ["code", "position"].flatMap((field) => (field in kinds[kind].schema.shape ? `${kind}.${field}` : [])),
  );
  expect(after.sort()).toEqual(
    [
      ...coded,
      "acknowledgements.recordKind",
      "acknowledgements.rule",
      "documentSettings.deliverable",
      "documentSettings.sections.key",
      "exportLog.deliverable",
      "exportLog.manifest.field",
      "exportLog.manifest.kind",
      "importProfiles.mapping.gelöschte Person 17",
      "importProfiles.options.delimiter",
      "importProfiles.options.encoding",
      "importProfiles.target",
      "municipalities.logo.base64",
      "municipalities.officialKey",
      "savedViews.page",
      "triages.results.kind",
      // Names of styles, which stand in the house's file as they are.
      "wordTemplates.styles.Anna Beispiel",
      "wordTemplates.styles.Anna Beispiel",
    ].sort(),
  );
});
