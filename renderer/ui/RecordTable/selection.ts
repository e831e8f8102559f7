/** Ids of the chosen rows. */
export type Selection = ReadonlySet<string>;

/** The selection with one row in or out. */
export function withToggled(selection: Selection, id: string): Selection {
  const next = new Set(selection);
  if (!next.delete(id)) next.add(id);
  return next;
}

/** The selection with all rows between two of them, both included; for Shift+click. */
export function withRange(selection: Selection, ids: readonly string[], from: string, to: string): Selection {
  const [a, b] = [ids.indexOf(from), ids.indexOf(to)];
  if (a === -1 || b === -1) return withToggled(selection, to);
  return new Set([...selection, ...ids.slice(Math.min(a, b), Math.max(a, b) + 1)]);
}
