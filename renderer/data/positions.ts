import type { RecordOf } from "@shared/domain/kinds";
import { inOrder } from "@shared/domain/workspace";
import { placeAt } from "@shared/positions";
import { tableOf } from "./db";
import type { Writer } from "./writer";

/** Kinds whose records people put in order. */
export type PlacedKind = "guidelines" | "actionFields" | "goals" | "measures" | "orgUnits" | "slots";

/**
 * A position for a record behind one of its siblings (null = before all, undefined = behind all). Where the siblings
 * leave no room, the records around the place are numbered anew: those of the whole kind, since one may also stand
 * among other siblings and keeps its place there.
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
  const place = placeAt(ordered, index);
  const behind = ordered[index];
  if (place.moved.length === 0 || behind === undefined) return place.position;
  const all = inOrder<RecordOf<PlacedKind>>(await tableOf(kind).toArray());
  const before = ordered[index - 1];
  const { position, moved } = placeAt(
    all,
    before ? all.findIndex(({ id }) => id === before.id) + 1 : all.findIndex(({ id }) => id === behind.id),
  );
  for (const one of moved) await write.update(kind, one.id, { position: one.position });
  return position;
}
