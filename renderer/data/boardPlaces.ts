import type { RecordOf } from "@shared/domain/kinds";
import { inOrder } from "@shared/domain/workspace";
import { generateNKeysBetween } from "fractional-indexing";
import type { Writer } from "./writer";

type BoardKind = "notes" | "clusters";

/**
 * Positions for records that come behind one of those that stay (null = before all, undefined = behind all). Where
 * the positions of those that stay leave no room, as after an import without any, they are numbered anew.
 */
export async function placesAmong<K extends BoardKind>(
  write: Writer,
  kind: K,
  staying: readonly RecordOf<K>[],
  after: string | null | undefined,
  count: number,
): Promise<string[]> {
  const ordered = inOrder(staying);
  const found = ordered.findIndex(({ id }) => id === after);
  const index = after === null ? 0 : found < 0 ? ordered.length : found + 1;
  const [before, behind] = [ordered[index - 1]?.position, ordered[index]?.position];
  if (before !== "" && behind !== "" && (before === undefined || behind === undefined || before < behind))
    return generateNKeysBetween(before ?? null, behind ?? null, count);
  const keys = generateNKeysBetween(null, null, ordered.length + count);
  const own = keys.splice(index, count);
  for (const [at, { id }] of ordered.entries())
    await write.update(kind as BoardKind, id, { position: keys[at] ?? "" });
  return own;
}
