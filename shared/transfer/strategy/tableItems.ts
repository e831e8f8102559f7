import type { OutlineBlock, OutlineInline, OutlineTable } from "../outline";
import { wordsOf } from "../outlineText";
import { type ColumnRole, columnRole } from "./columnRoles";
import { paragraphOf, titledItem } from "./itemTitle";
import type { ProposalFact } from "./proposal";

/** One row of a table of goals or measures. */
export type RowItem = {
  key: string;
  title: string;
  body: OutlineBlock[];
  facts: ProposalFact[];
  number?: string;
  /** The goal the row names beside its measure, and the field. */
  goal?: ProposalFact;
  field?: ProposalFact;
  /** A row that only says something over the rows below it. */
  isGroup?: true;
};

export type TableReading = { holds: "goal" | "measure"; items: RowItem[] };

const wordsIn = (cell: { blocks: readonly OutlineBlock[] } | undefined) =>
  (cell?.blocks ?? []).map(wordsOf).join(" ").replace(/\s+/g, " ").trim();
const says = (text: string) => /[\p{L}\p{N}]/u.test(text);

type Columns = { roles: (ColumnRole | undefined)[]; labels: string[]; firstRow: number };

function columnsOf(table: OutlineTable): Columns | undefined {
  const [first] = table.rows;
  if (!first) return undefined;
  const labels = first.cells.map(wordsIn);
  const roles = labels.map(columnRole);
  const known = roles.filter((role) => role !== undefined).length;
  return known >= 2 || (first.header && known >= 1) ? { roles, labels, firstRow: 1 } : undefined;
}

/** A table without a heading row in a part that announces items: number, title, text. */
function guessedColumns(table: OutlineTable): Columns {
  const cells = table.rows[0]?.cells ?? [];
  const numbered = table.rows.every((row) => /^[A-Z]{0,3}[\s.-]?\d+(\.\d+)*\.?$/.test(wordsIn(row.cells[0])));
  const order: ColumnRole[] = numbered ? ["number", "title", "description"] : ["title", "description"];
  return { roles: cells.map((_, index) => order[index]), labels: cells.map(() => ""), firstRow: 0 };
}

/** The title and the rest of the cell that names an item. */
function titleIn(
  blocks: readonly OutlineBlock[],
  key: string,
): { title: string; number?: string; body: OutlineBlock[] } {
  const [first, ...others] = blocks;
  if (first === undefined) return { title: "", body: [] };
  if (first.type === "table") return { title: wordsOf(first).replace(/\s+/g, " ").trim(), body: [...blocks] };
  const { title, number, rest } = titledItem(first.content);
  return { title, body: [...paragraphOf(`${key}#rest`, rest), ...others], ...(number && { number }) };
}

/** A cell that is neither title, number nor text of the item: one line as a fact, more with its label above. */
function addFact(
  item: RowItem,
  label: string,
  role: ColumnRole | undefined,
  blocks: readonly OutlineBlock[],
) {
  const text = wordsIn({ blocks });
  if (role !== undefined || blocks.length === 1) item.facts.push({ label, text, ...(role && { role }) });
  else {
    const content: OutlineInline[] = [{ type: "text", text: label, marks: ["bold"] }];
    item.body.push(...paragraphOf(`${item.key}#${label}`, label === "" ? [] : content), ...blocks);
  }
}

function rowItem(
  cells: OutlineTable["rows"][number]["cells"],
  { roles, labels }: Columns,
  titleAt: number,
  key: string,
): RowItem {
  const item: RowItem = { key, facts: [], ...titleIn(cells[titleAt]?.blocks ?? [], key) };
  for (const [at, role] of roles.entries()) {
    const text = wordsIn(cells[at]);
    if (at === titleAt || !says(text)) continue;
    if (role === "number") item.number = text.replace(/\.$/, "");
    else if (role === "goal" || role === "field") item[role] = { role, label: labels[at] ?? "", text };
    else if (role === "description") item.body.push(...(cells[at]?.blocks ?? []));
    else addFact(item, labels[at] ?? "", role, cells[at]?.blocks ?? []);
  }
  return item;
}

/** The column that names the item: of what the table is about, else a title, else a description. */
function titleColumn(roles: Columns["roles"], holds: "goal" | "measure"): number {
  const order: ColumnRole[] = [holds, "title", holds === "goal" ? "measure" : "goal", "description"];
  for (const role of order) if (roles.includes(role)) return roles.indexOf(role);
  return -1;
}

/**
 * Reads a table as a list of goals or measures, or undefined if it is none. `expected` is what the part it
 * stands in announces; without it the headings must say so. Cells merged downwards repeat for goal and field.
 */
export function tableItems(table: OutlineTable, expected?: "goal" | "measure"): TableReading | undefined {
  const found = columnsOf(table);
  const columns = found ?? (expected && table.rows.length > 1 ? guessedColumns(table) : undefined);
  if (!columns) return undefined;
  const has = (role: ColumnRole) => columns.roles.includes(role);
  const holds = has("measure") ? "measure" : has("goal") && !has("title") ? "goal" : expected;
  if (!holds) return undefined;
  const titleAt = titleColumn(columns.roles, holds);
  if (titleAt < 0) return undefined;
  const items: RowItem[] = [];
  for (const [index, row] of table.rows.entries()) {
    if (index < columns.firstRow) continue;
    const key = `${table.key}#${index}`;
    const full = row.cells.filter((cell) => says(wordsIn(cell)));
    if (full.length === 0) continue;
    if (
      full.length === 1 &&
      row.cells.length > 2 &&
      full[0] === row.cells[0] &&
      !says(wordsIn(row.cells[titleAt]))
    ) {
      items.push({ key, title: wordsIn(full[0]), body: [], facts: [], isGroup: true });
      continue;
    }
    const item = rowItem(row.cells, columns, titleAt, key);
    const above = items.findLast((other) => !other.isGroup);
    if (has("goal") && holds === "measure" && item.goal === undefined && above?.goal) item.goal = above.goal;
    if (has("field") && item.field === undefined && above?.field) item.field = above.field;
    items.push(item);
  }
  return { holds, items };
}

/** A profile: two columns, labels at the left ("Maßnahme", "Federführung", "Zeitraum" …). */
export function profileItem(table: OutlineTable): { holds: "goal" | "measure"; item: RowItem } | undefined {
  const rows = table.rows.map((row) => row.cells.filter((cell, index) => index === 0 || says(wordsIn(cell))));
  if (rows.length < 3 || rows.some((cells) => cells.length > 2)) return undefined;
  const roles = rows.map((cells) => columnRole(wordsIn(cells[0]).replace(/:$/, "")));
  if (roles.filter((role) => role !== undefined).length < 3) return undefined;
  const named = (["measure", "title", "goal"] as const).find((role) => roles.includes(role));
  if (!named) return undefined;
  const titleAt = roles.indexOf(named);
  const holds = roles.includes("measure") || named === "title" ? "measure" : "goal";
  const key = `${table.key}#profile`;
  const item: RowItem = { key, facts: [], ...titleIn(rows[titleAt]?.[1]?.blocks ?? [], key) };
  for (const [at, cells] of rows.entries()) {
    const text = wordsIn(cells[1]);
    if (at === titleAt || !says(text)) continue;
    const role = roles[at];
    if (role === "number") item.number = text;
    else if (role === "description") item.body.push(...(cells[1]?.blocks ?? []));
    else addFact(item, wordsIn(cells[0]).replace(/:$/, ""), role, cells[1]?.blocks ?? []);
  }
  return item.title === "" ? undefined : { holds, item };
}
