import type { Revision } from "../model";

/** Who or what changed the document, and when: the author and date of each tracked change. */
export type Cause = Omit<Revision, "change">;

export function marked<T extends object>(
  node: T,
  change: Revision["change"],
  cause: Cause,
): T & { revision: Revision } {
  return { ...node, revision: { change, ...cause } };
}
