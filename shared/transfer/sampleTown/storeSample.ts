import type { KindName, RecordOf } from "../../domain/kinds";
import type { Workspace } from "../../domain/workspace";
import { positionsAtEnd } from "../../positions";
import type { SampleRecords, Written } from "./sampleRecords";

/** Puts all records of a kind into the sample town, each in its place; from then on others can cite them. */
export function storeSample<K extends KindName>(
  workspace: Workspace,
  make: SampleRecords,
  kind: K,
  written: readonly Written[],
  begun: string,
): void {
  const positions = positionsAtEnd([], written.length);
  make.announce(kind, written);
  workspace[kind] = written.map(
    (one, at): RecordOf<K> => make.make(kind, { position: positions[at], ...one }, begun),
  ) as Workspace[K];
}
