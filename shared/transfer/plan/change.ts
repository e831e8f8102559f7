import type { DraftOf, KindName, PatchOf } from "@shared/domain/kinds";
import type { Sensitivity } from "@shared/domain/record";

/** A record to make; its id is already given so that others can refer to it. The code is given when storing. */
export type Creation<K extends KindName = KindName> = {
  [P in K]: { type: "create"; kind: P; draft: Omit<DraftOf<P>, "code"> & { id: string } };
}[K];

/** Fields of a record to change. */
export type Revision<K extends KindName = KindName> = {
  [P in K]: { type: "update"; kind: P; id: string; patch: PatchOf<P> };
}[K];

/** What reading in stores, in an order in which every reference points to something. */
export type Change = Creation | Revision;

/** Whether something of the source is new, there already, or there with other words. */
export const comparisons = ["new", "same", "changed"] as const;
export type Comparison = (typeof comparisons)[number];

/** What happens where the workspace says something else than the source. Empty fields are always filled. */
export const differenceRules = ["keep", "append", "replace"] as const;
export type DifferenceRule = (typeof differenceRules)[number];

/** Words reading in writes into records; they come from i18n. */
export type ReadingWords = {
  picture: string;
  agendaTitle: string;
  /** "Eingelesen aus 06_Bildung.md, Kurzfristig, Nr. 04". */
  readFrom: (fileName: string, number: string | undefined, headings?: readonly string[]) => string;
};

/** The same changes with who may see what is made by them; what is there already keeps its own answer. */
export function withSensitivity(changes: readonly Change[], sensitivity: Sensitivity): Change[] {
  return changes.map((change) =>
    change.type === "create" ? ({ ...change, draft: { ...change.draft, sensitivity } } as Change) : change,
  );
}
