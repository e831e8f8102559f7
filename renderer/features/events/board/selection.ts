/** What is chosen on the board: the card that has the keyboard, and the cards that are marked. */
export type Selection = {
  active: string | undefined;
  marked: ReadonlySet<string>;
  /** Where a range begins. */
  anchor: string | undefined;
};

export const nothingSelected: Selection = { active: undefined, marked: new Set(), anchor: undefined };

/** One card alone. */
export const only = (id: string): Selection => ({ active: id, marked: new Set([id]), anchor: id });

/** Marks a card beside the others, or takes its mark away. */
export function toggled({ marked }: Selection, id: string): Selection {
  const next = new Set(marked);
  if (!next.delete(id)) next.add(id);
  return { active: id, marked: next, anchor: id };
}

/** All cards of a column from the beginning of the range to this one. */
export function upTo({ anchor }: Selection, id: string, column: readonly string[]): Selection {
  const [from, to] = [column.indexOf(anchor ?? id), column.indexOf(id)];
  if (from < 0) return only(id);
  const range = column.slice(Math.min(from, to), Math.max(from, to) + 1);
  return { active: id, marked: new Set(range), anchor };
}

/** What a step concerns: the marked cards in the order of the board, else the one that has the keyboard. */
export function concerned({ marked, active }: Selection, ordered: readonly string[]): string[] {
  const there = ordered.filter((id) => marked.has(id));
  return there.length > 0 ? there : ordered.filter((id) => id === active);
}
