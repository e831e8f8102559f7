import { updateRecord } from "@renderer/data/commands/records";
import type { EditSession } from "@renderer/ui/fields/autosave";
import type { CouncilPaper } from "@shared/domain/papers/councilPaper";

/** What a field of a paper's page calls to store its value. */
export const saveField =
  <F extends keyof CouncilPaper>(id: string, field: F) =>
  (value: CouncilPaper[F], session: EditSession) =>
    updateRecord("councilPapers", id, { [field]: value }, session);

/** A list with one entry changed. */
export const changedAt = <T>(list: readonly T[], at: number, to: (entry: T) => T): T[] =>
  list.map((entry, index) => (index === at ? to(entry) : entry));

/** A list with one entry elsewhere. */
export function movedTo<T>(list: readonly T[], from: number, to: number): T[] {
  const rest = list.filter((_, at) => at !== from);
  return [...rest.slice(0, to), ...list.slice(from, from + 1), ...rest.slice(to)];
}

/** A list without one entry. */
export const withoutAt = <T>(list: readonly T[], at: number): T[] => list.filter((_, index) => index !== at);
