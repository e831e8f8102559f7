import { z } from "zod";

const filter = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("text"), contains: z.string() }),
  /** `""` among the values means rows without one. */
  z.object({ kind: z.literal("set"), values: z.array(z.string()) }),
  z.object({ kind: z.literal("date"), from: z.string().optional(), to: z.string().optional() }),
  z.object({ kind: z.literal("number"), from: z.number().optional(), to: z.number().optional() }),
]);
export type Filter = z.infer<typeof filter>;

const tableView = z.object({
  search: z.string().default(""),
  sorting: z.array(z.object({ column: z.string(), descending: z.boolean() })).default([]),
  filters: z.record(z.string(), filter).default({}),
  groupBy: z.string().optional(),
  /** Shown columns in order; absent, the table's own choice. */
  columns: z.array(z.string()).optional(),
});

/** How a list is arranged. A plain object, so that pages can keep it in a `savedViews` record. */
export type TableView = z.infer<typeof tableView>;

/** Nothing searched, filtered, sorted or grouped. */
export const plainView: TableView = { search: "", sorting: [], filters: {} };

/** Reads a stored arrangement; what it cannot read (an older or damaged one) becomes the first view. */
export function readView(stored: unknown, first: TableView = plainView): TableView {
  const result = tableView.safeParse(stored);
  return result.success ? result.data : first;
}

/**
 * The view after a click on a column's head: ascending, descending, unsorted. `also` keeps the other columns'
 * sorting and puts this one behind them.
 */
export function toggleSorting(view: TableView, column: string, also: boolean): TableView {
  const present = view.sorting.find((rule) => rule.column === column);
  const next = !present
    ? [{ column, descending: false }]
    : present.descending
      ? []
      : [{ column, descending: true }];
  if (!also) return { ...view, sorting: next };
  const others = view.sorting.filter((rule) => rule.column !== column);
  const at = present ? view.sorting.indexOf(present) : others.length;
  return { ...view, sorting: [...others.slice(0, at), ...next, ...others.slice(at)] };
}

/** Whether a filter lets everything pass. */
export function isIdle(of: Filter): boolean {
  switch (of.kind) {
    case "text":
      return of.contains.trim() === "";
    case "set":
      return of.values.length === 0;
    default:
      return of.from === undefined && of.to === undefined;
  }
}

/** The view with a column's filter set; `undefined` or an idle filter takes it away. */
export function withFilter(view: TableView, column: string, wanted: Filter | undefined): TableView {
  const { [column]: _, ...others } = view.filters;
  return { ...view, filters: wanted && !isIdle(wanted) ? { ...others, [column]: wanted } : others };
}

/** Whether the view leaves rows out. */
export function isNarrowed(view: TableView): boolean {
  return view.search.trim() !== "" || Object.keys(view.filters).length > 0;
}
