import { bold, inlines, list, listItem, paragraph } from "../../document/build";
import { cell, type Fact, factTable } from "../../document/buildTable";
import type { Anchor, Paragraph, Table } from "../../document/model";
import { isSaid } from "../../document/plainText";
import type { KindName, RecordOf } from "../../domain/kinds";
import { anchorOf, type Context } from "../context";

/** A fact that is a field of the record; its label is the field's own unless another fits better. */
export type RecordFact<K extends KindName> = {
  field: keyof RecordOf<K> & string;
  value: string;
  label?: string;
};
/** A fact worked out from other records. */
type DerivedFact = { label: string; value: string };
/** Several things in one row, each with its anchor. */
export type ListFact = { label: string; items: readonly { words: string; anchor: Anchor }[] };
export type FactRow<K extends KindName> = RecordFact<K> | DerivedFact | ListFact;

/**
 * A table of facts about one record: what is not known is left out, nothing remains where nothing is known, and
 * a single short fact is a line of its own.
 */
export function factsOf<K extends KindName>(
  context: Context,
  kind: K,
  record: { id: string },
  options: { key: string; caption: string; rows: readonly FactRow<K>[] },
): (Table | Paragraph)[] {
  const facts = options.rows.flatMap((row) => factOf(context, kind, record, row));
  const [first] = facts;
  if (!first) return [];
  if (facts.length === 1 && typeof first.value === "string")
    return [
      paragraph([bold(`${first.label}: `), ...inlines(first.value)], {
        ...(first.anchor ? { anchor: first.anchor } : {}),
      }),
    ];
  return [
    factTable({
      key: context.tableKey(options.key),
      caption: options.caption,
      headings: [context.say("fact"), context.say("value")],
      facts,
    }),
  ];
}

/** Fields that share a row: "Budget geplant: …", "Budget verbraucht: …". */
export function shared<K extends KindName>(
  context: Context,
  kind: K,
  record: { id: string },
  label: string,
  facts: readonly RecordFact<K>[],
): ListFact {
  const items = facts
    .filter(({ value }) => isSaid(value))
    .map((fact) => ({
      words: `${fact.label ?? context.label(kind, fact.field)}: ${fact.value}`,
      anchor: anchorOf(kind, record, fact.field),
    }));
  return { label, items };
}

function factOf<K extends KindName>(
  context: Context,
  kind: K,
  record: { id: string },
  row: FactRow<K>,
): Fact[] {
  if ("items" in row) {
    if (row.items.length === 0) return [];
    const items = row.items.map(({ words, anchor }) => listItem(words, { anchor }));
    return [{ label: row.label, value: cell([list(items)]).children }];
  }
  if (!isSaid(row.value)) return [];
  if (!("field" in row)) return [row];
  const label = row.label ?? context.label(kind, row.field);
  return [{ label, value: row.value, anchor: anchorOf(kind, record, row.field) }];
}
