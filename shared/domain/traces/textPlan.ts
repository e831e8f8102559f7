import { z } from "zod";
import { type KindName, kindNames, kinds } from "../kinds";
import { referenceTarget } from "../record";
import { richText } from "../richText";

/**
 * Where the words of people stand inside a record, read off its schema: plain text, rich text, lists and objects
 * with such inside, stored states of any shape, and the frozen records of a version. Absent for everything the
 * program itself needs as it is: ids, days, codes, enumerations, numbers.
 */
export type TextPlan =
  | { is: "text" | "richText" | "anything" | "frozen" }
  | { is: "list"; items: TextPlan }
  | { is: "object"; fields: Readonly<Record<string, TextPlan>> }
  /** An object whose keys are words of people too. */
  | { is: "words"; values: TextPlan | undefined };

/** Texts that are names the program gave itself, or bytes. "kind.field", or "field" wherever it stands. */
const ofProgram: ReadonlySet<string> = new Set([
  "code",
  "position",
  "municipalities.officialKey",
  "base64",
  "acknowledgements.rule",
  "acknowledgements.recordKind",
  "savedViews.page",
  "importProfiles.target",
  "importProfiles.delimiter",
  "importProfiles.encoding",
  "documentSettings.deliverable",
  "documentSettings.key",
  "exportLog.deliverable",
  "exportLog.kind",
  "exportLog.field",
  "triages.kind",
  "wordTemplates.styles",
]);

const plans = Object.fromEntries(
  kindNames.map((kind) => [kind, planOfObject(kind, kinds[kind].schema)]),
) as Record<KindName, TextPlan>;

/** The plan of a kind. */
export function textPlanOf(kind: KindName): TextPlan {
  return plans[kind];
}

function planOfObject(kind: KindName, { shape }: z.ZodObject): TextPlan {
  const fields: Record<string, TextPlan> = {};
  for (const [field, schema] of Object.entries(shape)) {
    if (ofProgram.has(field) || ofProgram.has(`${kind}.${field}`)) continue;
    const plan = planOf(kind, field, schema);
    if (plan) fields[field] = plan;
  }
  return { is: "object", fields };
}

function planOf(kind: KindName, field: string, schema: z.core.$ZodType): TextPlan | undefined {
  if (schema === richText) return { is: "richText" };
  if (referenceTarget(schema)) return undefined;
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return planOf(kind, field, schema.def.innerType);
  if (schema instanceof z.ZodString)
    return schema.format === null && !schema.def.checks?.some(isPattern) ? { is: "text" } : undefined;
  if (schema instanceof z.ZodObject) return planOfObject(kind, schema);
  if (schema instanceof z.ZodArray) {
    const items = planOf(kind, field, schema.def.element);
    return items && { is: "list", items };
  }
  if (schema instanceof z.ZodRecord) return planOfRecord(kind, field, schema);
  return schema instanceof z.ZodUnknown || schema instanceof z.ZodUnion ? { is: "anything" } : undefined;
}

function planOfRecord(kind: KindName, field: string, schema: z.ZodRecord): TextPlan | undefined {
  if (kind === "agendaVersions" && field === "frozen") return { is: "frozen" };
  // Headings of a table that was read in, each with the field it fills.
  if (kind === "importProfiles") return { is: "words", values: undefined };
  const { keyType, valueType } = schema.def;
  if (keyType instanceof z.ZodEnum) {
    const values = planOf(kind, field, valueType);
    const fields = values && Object.fromEntries(keyType.options.map((key) => [String(key), values]));
    return fields && { is: "object", fields };
  }
  return { is: "anything" };
}

function isPattern(check: z.core.$ZodCheck<never>): boolean {
  return check._zod.def.check === "string_format";
}
