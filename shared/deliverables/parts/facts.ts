import { bold, list, listItem, text } from "../../document/build";
import { factTable } from "../../document/buildTable";
import type { List, Table } from "../../document/model";
import { isSaid } from "../../document/plainText";
import type { KindName, RecordOf } from "../../domain/kinds";
import { anchorOf, type Context } from "../context";

/** One fact of a record: its field, its value in words, and a label where the field's own does not fit. */
export type RecordFact<K extends KindName> = {
  field: keyof RecordOf<K> & string;
  value: string;
  label?: string;
};

function said<K extends KindName>(facts: readonly RecordFact<K>[]): readonly RecordFact<K>[] {
  return facts.filter(({ value }) => isSaid(value));
}

/** A table of facts about one record, those without a value left out; nothing where nothing is known. */
export function factsOf<K extends KindName>(
  context: Context,
  kind: K,
  record: { id: string },
  options: { key: string; caption: string; facts: readonly RecordFact<K>[] },
): Table[] {
  const facts = said(options.facts);
  if (facts.length === 0) return [];
  return [
    factTable({
      key: context.tableKey(options.key),
      caption: options.caption,
      headings: [context.say("fact"), context.say("value")],
      facts: facts.map(({ field, value, label }) => ({
        label: label ?? context.label(kind, field),
        value,
        anchor: anchorOf(kind, record, field),
      })),
    }),
  ];
}

/** The same as a list, "Federführung: Hauptamt", where a table of its own would weigh too much. */
export function factList<K extends KindName>(
  context: Context,
  kind: K,
  record: { id: string },
  facts: readonly RecordFact<K>[],
): List[] {
  const items = said(facts).map(({ field, value, label }) =>
    listItem([bold(`${label ?? context.label(kind, field)}: `), text(value)], {
      anchor: anchorOf(kind, record, field),
    }),
  );
  return items.length > 0 ? [list(items)] : [];
}
