import type { RecordOf } from "@shared/domain/kinds";
import { byId, inOrder } from "@shared/domain/workspace";
import { generateKeyBetween, generateNKeysBetween } from "fractional-indexing";
import { tableOf } from "./db";
import type { Writer } from "./writer";

/** Kinds whose records people put in order. */
export type PlacedKind = "guidelines" | "actionFields" | "goals" | "measures";

/**
 * A position for a record behind one of its siblings (null = before all, undefined = behind all). Siblings whose
 * own positions leave no room, as after an import without any, are numbered anew.
 */
export async function placeAmong(
  write: Writer,
  kind: PlacedKind,
  siblings: readonly string[],
  after: string | null | undefined,
): Promise<string> {
  const wanted = after ? [...new Set([...siblings, after])] : [...siblings];
  const found = await tableOf(kind).bulkGet(wanted);
  const ordered = inOrder(found.filter((record): record is RecordOf<PlacedKind> => record !== undefined));
  const index =
    after === undefined
      ? ordered.length
      : after === null
        ? 0
        : ordered.findIndex(({ id }) => id === after) + 1;
  const [before, behind] = [ordered[index - 1]?.position, ordered[index]?.position];
  if (before !== "" && behind !== "" && (before === undefined || behind === undefined || before < behind))
    return generateKeyBetween(before ?? null, behind ?? null);
  const keys = generateNKeysBetween(null, null, ordered.length + 1);
  const own = keys.splice(index, 1)[0] ?? "";
  const positions = new Map(ordered.map(({ id }, place) => [id, keys[place] ?? ""]));
  for (const [id, { position }] of byId(ordered)) {
    const next = positions.get(id) ?? position;
    if (next !== position) await write.update(kind, id, { position: next });
  }
  return own;
}
