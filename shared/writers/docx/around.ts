/** Marks that stand directly before and after the words of a block: bookmarks and comment ranges. */
export type Around = { before: string; after: string };

export const nothingAround: Around = { before: "", after: "" };

/** Outer marks enclose inner ones. */
export function enclosing(outer: Around | undefined, inner: Around | undefined): Around {
  if (!outer) return inner ?? nothingAround;
  if (!inner) return outer;
  return { before: outer.before + inner.before, after: inner.after + outer.after };
}
