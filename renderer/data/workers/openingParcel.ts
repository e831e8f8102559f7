import { type KindName, kindNames } from "@shared/domain/kinds";
import type { Workspace } from "@shared/domain/workspace";
import type { AnyRecord, Trio } from "@shared/transfer/merge/states";
import type { MergePreview } from "../queries/mergePreview";
import type { Opening } from "../queries/opening";

/** A workspace file held against what is here; what merging it would mean where that was asked. */
export type LookedInto = Opening & { preview?: MergePreview };

/**
 * What was looked into, with a number in the place of every record. The records follow one another in messages of
 * their own: tens of thousands of them in one message would block the window while it takes them in.
 */
export type OpeningParcel = {
  opening: Omit<Opening, "opened"> & { opened: Omit<Opening["opened"], "workspace"> };
  workspace: NumberedWorkspace;
  preview?:
    | Exclude<MergePreview, { outcome: "mergeable" }>
    | (Omit<Mergeable, "comparison"> & {
        states: Record<"base" | "ours" | "theirs", NumberedWorkspace>;
        trios: NumberedTrio[];
      });
};
type Mergeable = Extract<MergePreview, { outcome: "mergeable" }>;
type NumberedWorkspace = Record<KindName, number[]>;
type NumberedTrio = Pick<Trio, "kind" | "id" | "formerId"> & { base: number; ours: number; theirs: number };

const none = -1;

/** Takes what was looked into apart: equal objects get one number, so that each is carried once. */
export function parcelOf({ preview, ...opening }: LookedInto): { parcel: OpeningParcel; records: object[] } {
  const numbers = new Map<object, number>();
  const numberOf = (record: object | undefined): number => {
    if (!record) return none;
    const known = numbers.get(record);
    if (known !== undefined) return known;
    numbers.set(record, numbers.size);
    return numbers.size - 1;
  };
  const numbered = (workspace: Workspace): NumberedWorkspace =>
    Object.fromEntries(kindNames.map((kind) => [kind, workspace[kind].map(numberOf)])) as NumberedWorkspace;
  const { workspace, ...opened } = opening.opened;
  const parcel: OpeningParcel = { opening: { ...opening, opened }, workspace: numbered(workspace) };
  if (preview?.outcome === "mergeable") {
    const { comparison, ...rest } = preview;
    const { base, ours, theirs } = comparison.states;
    parcel.preview = {
      ...rest,
      states: { base: numbered(base), ours: numbered(ours), theirs: numbered(theirs) },
      trios: comparison.trios.map((trio) => ({
        ...trio,
        base: numberOf(trio.base),
        ours: numberOf(trio.ours),
        theirs: numberOf(trio.theirs),
      })),
    };
  } else if (preview) parcel.preview = preview;
  return { parcel, records: [...numbers.keys()] };
}

/** Puts together again what was taken apart. */
export function unpacked(
  { opening, workspace, preview }: OpeningParcel,
  records: readonly object[],
): LookedInto {
  const recordsOf = (numbered: NumberedWorkspace): Workspace =>
    Object.fromEntries(
      kindNames.map((kind) => [kind, numbered[kind].map((number) => records[number])]),
    ) as unknown as Workspace;
  const trioOf = ({ base, ours, theirs, ...trio }: NumberedTrio): Trio => ({
    ...trio,
    ...(base === none ? {} : { base: records[base] as AnyRecord }),
    ...(ours === none ? {} : { ours: records[ours] as AnyRecord }),
    ...(theirs === none ? {} : { theirs: records[theirs] as AnyRecord }),
  });
  const looked: LookedInto = {
    ...opening,
    opened: { ...opening.opened, workspace: recordsOf(workspace) },
  };
  if (!preview) return looked;
  if (preview.outcome !== "mergeable") return { ...looked, preview };
  const { states, trios, ...rest } = preview;
  const { base, ours, theirs } = states;
  const comparison = {
    states: { base: recordsOf(base), ours: recordsOf(ours), theirs: recordsOf(theirs) },
    trios: trios.map(trioOf),
  };
  return { ...looked, preview: { ...rest, comparison } };
}
