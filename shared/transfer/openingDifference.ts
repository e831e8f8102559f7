import { type KindName, kindNames } from "../domain/kinds";
import type { BaseRecord } from "../domain/record";
import { byId, type Workspace } from "../domain/workspace";

/** What opening a file would do to the records of one kind. */
export type KindDifference = {
  kind: KindName;
  here: number;
  inFile: number;
  /** Only in the file. */
  appears: number;
  /** Only here. */
  disappears: number;
  /** In both, written at different times. */
  changes: number;
};

/**
 * Holds what is here against what a file would put in its place, for the preview before opening. Kinds of which
 * neither has a record are left out. Every write gives a record a new `updatedAt`, so equal times mean equal
 * records.
 */
export function openingDifference(here: Workspace, inFile: Workspace): KindDifference[] {
  return kindNames
    .map((kind): KindDifference => {
      const present: readonly BaseRecord[] = here[kind];
      const coming: readonly BaseRecord[] = inFile[kind];
      const [presentById, comingById] = [byId(present), byId(coming)];
      return {
        kind,
        here: present.length,
        inFile: coming.length,
        appears: coming.filter(({ id }) => !presentById.has(id)).length,
        disappears: present.filter(({ id }) => !comingById.has(id)).length,
        changes: coming.filter(({ id, updatedAt }) => {
          const before = presentById.get(id);
          return before !== undefined && before.updatedAt !== updatedAt;
        }).length,
      };
    })
    .filter(({ here, inFile }) => here + inFile > 0);
}
