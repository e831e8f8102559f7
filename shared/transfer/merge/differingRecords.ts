import { type KindName, kindNames } from "../../domain/kinds";
import { sameThings } from "./sameThings";
import { sameValue } from "./sameValue";
import type { AnyRecord, States, Trio } from "./states";

/** Records of a kind by id. */
export const recordsById = (records: readonly object[]): Map<string, AnyRecord> =>
  new Map((records as readonly AnyRecord[]).map((record) => [record.id, record]));

/** Every record in which the two copies differ, as the three states have it. */
export function differingRecords(states: States): Trio[] {
  return kindNames.flatMap((kind) => sameThings(kind, differingOf(kind, states)));
}

function differingOf(kind: KindName, { base, ours, theirs }: States): Trio[] {
  const [was, here, there] = [recordsById(base[kind]), recordsById(ours[kind]), recordsById(theirs[kind])];
  const ids = [...here.keys(), ...[...there.keys()].filter((id) => !here.has(id))];
  return ids.flatMap((id): Trio[] => {
    const [before, our, their] = [was.get(id), here.get(id), there.get(id)];
    if (sameValue(our, their)) return [];
    return [
      {
        kind,
        id,
        ...(before ? { base: before } : {}),
        ...(our ? { ours: our } : {}),
        ...(their ? { theirs: their } : {}),
      },
    ];
  });
}
