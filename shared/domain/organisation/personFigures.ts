import { localDay } from "../localDay";
import type { Workspace } from "../workspace";
import { reviewsUntil } from "./review";

/** How much there is about people, for the processing record (RELIABILITY.md 5, Art. 30). */
export type PersonFigures = {
  persons: number;
  external: number;
  restricted: number;
  anonymised: number;
  /** Day the oldest entry was made; absent while there is none. */
  since?: string;
  contact: number;
  withPurpose: number;
  withSource: number;
  withRetention: number;
  retentionPassed: number;
  reviewDue: number;
  /** Projects that name somebody. */
  projects: number;
  /** Exported files that name somebody. */
  files: number;
};

/** Counts what is stored about people, as of a day. */
export function personFigures(workspace: Workspace, today: string): PersonFigures {
  const { persons, projects, exportLog } = workspace;
  const count = <T>(records: readonly T[], fits: (record: T) => unknown) => records.filter(fits).length;
  const since = persons.map(({ createdAt }) => createdAt).sort()[0];
  return {
    persons: persons.length,
    external: count(persons, ({ isExternal }) => isExternal),
    restricted: count(persons, ({ restricted }) => restricted),
    anonymised: count(persons, ({ anonymisedAt }) => anonymisedAt),
    ...(since && { since: localDay(since) }),
    contact: count(persons, ({ email, phone }) => email || phone),
    withPurpose: count(persons, ({ purpose }) => purpose),
    withSource: count(persons, ({ source }) => source),
    withRetention: count(persons, ({ retentionUntil }) => retentionUntil),
    retentionPassed: count(persons, ({ retentionUntil }) => retentionUntil && retentionUntil < today),
    reviewDue: reviewsUntil({ persons }, today, today).length,
    projects: count(
      projects,
      ({ ownerPersonId, deputyPersonId, sponsorPersonId }) =>
        ownerPersonId ?? deputyPersonId ?? sponsorPersonId,
    ),
    files: count(exportLog, ({ containsPersonIds }) => containsPersonIds.length > 0),
  };
}
