import type { KindName } from "../../domain/kinds";
import type { BaseRecord } from "../../domain/record";
import type { Workspace } from "../../domain/workspace";

/** Two copies of one workspace and the state both came from. */
export type States = {
  /** The common ancestor. */
  base: Workspace;
  /** What is on this device. */
  ours: Workspace;
  /** What comes from the other one. */
  theirs: Workspace;
};

/** Which copy counts where both changed the same. */
export const sides = ["ours", "theirs"] as const;
export type Side = (typeof sides)[number];

/** What people decided, by the conflict's key; what is not decided stays as it is here. */
export type Choices = ReadonlyMap<string, Side>;

/** A record of any kind, field by field. */
export type AnyRecord = BaseRecord & Record<string, unknown>;

/** One record as the three states have it; absent where a state has none. */
export type Trio = {
  kind: KindName;
  id: string;
  base?: AnyRecord;
  ours?: AnyRecord;
  theirs?: AnyRecord;
  /** Id under which it stood here, where both made the same thing and the other copy's id stays. */
  formerId?: string;
};

/**
 * Something both changed differently. `base`, `ours` and `theirs` are the field's values, or the whole records
 * where one copy removed what the other changed; undefined = not there.
 */
export type MergeConflict = {
  key: string;
  kind: KindName;
  id: string;
  /** Absent where one copy removed the record. */
  field?: string;
  /** Id of the entry, where the field is a list of entries. */
  entry?: string;
  base: unknown;
  ours: unknown;
  theirs: unknown;
};
