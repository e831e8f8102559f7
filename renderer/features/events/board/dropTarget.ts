/** Where what is dragged would land: in which column, and behind which card (null = first, undefined = last). */
export type DropTarget = {
  key: string;
  after?: string | null | undefined;
  /** For a whole pile: beside the other one, or into it. */
  stack?: "before" | "into" | "after";
};

export const isSameTarget = (a: DropTarget | undefined, b: DropTarget | undefined): boolean =>
  a?.key === b?.key && a?.after === b?.after && a?.stack === b?.stack;

function columnAt(x: number, y: number): HTMLElement | undefined {
  for (const element of document.elementsFromPoint(x, y)) {
    const column = element.closest<HTMLElement>("[data-column]");
    if (column) return column;
  }
  return undefined;
}

/** Where cards let go at a point of the window would land. */
export function cardTarget(x: number, y: number, dragged: ReadonlySet<string>): DropTarget | undefined {
  const column = columnAt(x, y);
  const key = column?.dataset.column;
  if (!column || key === undefined) return undefined;
  const isWide = column.dataset.wide !== undefined;
  let after: string | null = null;
  for (const card of column.querySelectorAll<HTMLElement>("[data-card]")) {
    const id = card.dataset.card ?? "";
    if (dragged.has(id)) continue;
    const box = card.getBoundingClientRect();
    const isBehind = isWide
      ? box.top > y || (box.bottom > y && box.left + box.width / 2 > x)
      : box.top + box.height / 2 > y;
    if (isBehind) break;
    after = id;
  }
  return { key, after };
}

/** Where a pile let go at a point would land: at the sides of another one beside it, in its middle into it. */
export function stackTarget(x: number, y: number, own: string, loose: string): DropTarget | undefined {
  const column = columnAt(x, y);
  const key = column?.dataset.column;
  if (!column || key === undefined || key === own || key === loose) return undefined;
  const box = column.getBoundingClientRect();
  const part = (x - box.left) / box.width;
  return { key, stack: part < 0.25 ? "before" : part > 0.75 ? "after" : "into" };
}
