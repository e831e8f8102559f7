import type { z } from "zod";
import { type KindName, kinds, type RecordOf, referencesOf } from "../../domain/kinds";
import { richText } from "../../domain/richText";
import { fromLightMarkup } from "./lightMarkup";
import { sampleId } from "./sampleIds";

/** A record as its author wrote it: references are keys, long texts light markup. */
export type Written = Readonly<Record<string, unknown>>;

const holdsRichText = (schema: z.core.$ZodType): boolean =>
  schema === richText || ("innerType" in schema._zod.def && holdsRichText(innerOf(schema)));
const innerOf = (schema: z.core.$ZodType): z.core.$ZodType =>
  (schema._zod.def as unknown as { innerType: z.core.$ZodType }).innerType;

const richTextFields = (kind: KindName): string[] =>
  Object.entries(kinds[kind].schema.shape)
    .filter(([, schema]) => holdsRichText(schema))
    .map(([field]) => field);

const keyOf = (written: Written): string | undefined => (written.code ?? written.key) as string | undefined;

/**
 * Turns written records into stored ones. Every kind is announced before records that cite it are made, so that a
 * key that names nothing is a mistake and throws.
 */
export class SampleRecords {
  readonly #ids = new Map<string, string>();
  readonly #counts = new Map<KindName, number>();

  /** Gives the records of a kind their ids, in the order given. */
  announce(kind: KindName, list: readonly Written[]): void {
    list.forEach((written, at) => {
      const key = keyOf(written);
      if (key !== undefined) this.#ids.set(`${kind} ${key}`, sampleId(kind, at + 1));
    });
  }

  /** Id of a record by kind and key (a code, a short name). */
  idOf(kind: KindName, key: string): string {
    const id = this.#ids.get(`${kind} ${key}`);
    if (id === undefined) throw new Error(`The sample town has no ${kind} “${key}”.`);
    return id;
  }

  /**
   * One record, checked against its schema. Records of a kind come in the order of their announcement; each is
   * one second younger than the one before.
   */
  make<K extends KindName>(kind: K, written: Written, begun: string): RecordOf<K> {
    const n = (this.#counts.get(kind) ?? 0) + 1;
    this.#counts.set(kind, n);
    const { key: _key, createdAt = begun, ...fields } = written as Written & { createdAt?: string };
    const moment = new Date(Date.parse(createdAt) + n * 1000).toISOString();
    const record: Record<string, unknown> = { ...fields };
    for (const { field, target, many } of referencesOf[kind]) {
      const value = record[field];
      if (many && Array.isArray(value)) record[field] = value.map((one) => this.#resolve(target, one));
      else if (typeof value === "string") record[field] = this.#resolve(target, value);
    }
    for (const field of richTextFields(kind))
      if (typeof record[field] === "string") record[field] = fromLightMarkup(record[field]);
    return kinds[kind].schema.parse({
      ...record,
      id: sampleId(kind, n),
      createdAt: moment,
      updatedAt: moment,
    }) as RecordOf<K>;
  }

  /** Ids pass through, so that parts can name their owner directly. */
  #resolve(target: KindName, key: string): string {
    return key.startsWith("5a3e0000-") ? key : this.idOf(target, key);
  }
}
