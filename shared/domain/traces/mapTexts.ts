import { type KindName, kindNames, kinds } from "../kinds";
import type { RichText } from "../richText";
import { type TextPlan, textPlanOf } from "./textPlan";

/** Which field of which record a text stands in; for a record frozen in a version, of that one too. */
export type TextPlace = {
  kind: KindName;
  record: object;
  field: string;
  /** The record inside a frozen version. */
  frozen?: { kind: KindName; record: object; field: string };
};

/** What becomes of each text. Giving back the same value leaves it as it is. */
export type TextChange = {
  text: (text: string, at: TextPlace) => string;
  richText: (text: RichText, at: TextPlace) => RichText;
  /** What becomes of a record frozen in a version, before its texts are looked at. */
  frozenRecord?: (kind: KindName, record: object) => object;
};

/**
 * A record with each of its texts changed; the very same object where nothing changed. Ids, codes, days and
 * enumeration values are never touched.
 */
export function mapTexts<T extends object>(kind: KindName, record: T, change: TextChange): T {
  return mapFields(kind, record, change, (field) => ({ kind, record, field }));
}

type PlaceOf = (field: string) => TextPlace;

function mapFields<T extends object>(kind: KindName, record: T, change: TextChange, placeOf: PlaceOf): T {
  const plan = textPlanOf(kind);
  if (plan.is !== "object") return record;
  return withValues(record, (field, value) => {
    const fieldPlan = plan.fields[field];
    return fieldPlan ? mapped(fieldPlan, value, change, placeOf(field)) : value;
  });
}

function mapped(plan: TextPlan, value: unknown, change: TextChange, at: TextPlace): unknown {
  if (value === undefined || value === null) return value;
  switch (plan.is) {
    case "text":
      return change.text(value as string, at);
    case "richText":
      return change.richText(value as RichText, at);
    case "anything":
      return anything(value, change, at);
    case "list":
      return sameOr(value as unknown[], (items) => items.map((item) => mapped(plan.items, item, change, at)));
    case "object":
      return withValues(value as object, (field, inner) => {
        const innerPlan = plan.fields[field];
        return innerPlan ? mapped(innerPlan, inner, change, at) : inner;
      });
    case "words":
      return sameOr(value as object, (object) =>
        Object.fromEntries(Object.entries(object).map(([key, inner]) => [change.text(key, at), inner])),
      );
    case "frozen":
      return withValues(value as object, (kind, records) =>
        isKind(kind) ? frozenRecords(kind, records as object[], change, at) : anything(records, change, at),
      );
  }
}

function frozenRecords(kind: KindName, records: object[], change: TextChange, at: TextPlace): object[] {
  return sameOr(records, (all) =>
    all.map((record) =>
      mapFields(kind, change.frozenRecord?.(kind, record) ?? record, change, (field) => ({
        ...at,
        frozen: { kind, record, field },
      })),
    ),
  );
}

/** Names of the program, which also stand in states of lists: fields, kinds and enumeration values. */
const programWords: ReadonlySet<string> = new Set(
  kindNames.flatMap((kind) => [
    kind,
    ...Object.entries(kinds[kind].schema.shape).flatMap(([field, schema]) => [field, ...optionsOf(schema)]),
  ]),
);

function optionsOf(schema: unknown): string[] {
  const { options, def } = schema as {
    options?: unknown[];
    def?: { innerType?: unknown; element?: unknown };
  };
  if (options) return options.map(String);
  const inner = def?.innerType ?? def?.element;
  return inner && typeof inner === "object" ? optionsOf(inner) : [];
}

const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

function anything(value: unknown, change: TextChange, at: TextPlace): unknown {
  if (typeof value === "string")
    return programWords.has(value) || uuid.test(value) ? value : change.text(value, at);
  if (Array.isArray(value)) return sameOr(value, (items) => items.map((item) => anything(item, change, at)));
  if (typeof value !== "object" || value === null) return value;
  if ((value as { type?: unknown }).type === "doc") return change.richText(value as RichText, at);
  const { kind } = value as { kind?: unknown };
  return sameOr(value, (object) =>
    Object.fromEntries(
      Object.entries(object).map(([key, inner]) => [
        programWords.has(key) ? key : change.text(key, at),
        key === "record" && isKind(kind) && typeof inner === "object" && inner !== null
          ? frozenRecords(kind, [inner], change, at)[0]
          : anything(inner, change, at),
      ]),
    ),
  );
}

const isKind = (name: unknown): name is KindName => typeof name === "string" && name in kinds;

/** The object with each value changed; the same object where none is another one. */
function withValues<T extends object>(object: T, change: (key: string, value: unknown) => unknown): T {
  return sameOr(
    object,
    (given) =>
      Object.fromEntries(Object.entries(given).map(([key, value]) => [key, change(key, value)])) as T,
  );
}

function sameOr<T extends object>(value: T, change: (value: T) => T): T {
  const changed = change(value);
  const before = Object.entries(value);
  const after = Object.entries(changed);
  const isSame =
    before.length === after.length &&
    before.every(([key, inner], at) => after[at]?.[0] === key && after[at]?.[1] === inner);
  return isSame ? value : changed;
}
