import { localDay } from "../localDay";
import type { Project } from "../projects/project";
import type { Person } from "./person";

/** What carries a day of review. */
export type Reviewed = { kind: "persons"; record: Person } | { kind: "projects"; record: Project };

/** Something to look at again: is it still needed? (RELIABILITY.md 5, Art. 5) */
export type Review = Reviewed & {
  /** The day somebody set, or the one suggested: a year after the entry was made. */
  day: string;
  isSuggested: boolean;
  isOverdue: boolean;
};

/** The same day a year later; 29 February becomes 1 March. */
export function yearAfter(day: string): string {
  const [year = "", month, date] = day.split("-");
  const later = `${String(Number(year) + 1).padStart(4, "0")}-${month}-${date}`;
  return later.endsWith("-02-29") ? later.replace("-02-29", "-03-01") : later;
}

/** The day of review suggested for an entry: one year after it was made. */
export function suggestedReview(record: { createdAt: string }): string {
  return yearAfter(localDay(record.createdAt));
}

/**
 * Everything to be looked at until a day, earliest first. Somebody already forgotten needs no look any more, nor
 * does what is archived.
 */
export function reviewsUntil(
  { persons, projects }: { persons: readonly Person[]; projects: readonly Project[] },
  until: string,
  today: string,
): Review[] {
  const reviewed: Reviewed[] = [
    ...persons
      .filter((person) => !person.anonymisedAt)
      .map((record) => ({ kind: "persons", record }) as const),
    ...projects.map((record) => ({ kind: "projects", record }) as const),
  ];
  return reviewed
    .filter(({ record }) => record.archivedAt === undefined)
    .map((each): Review => {
      const { reviewOn } = each.record;
      const day = reviewOn ?? suggestedReview(each.record);
      return { ...each, day, isSuggested: reviewOn === undefined, isOverdue: day < today };
    })
    .filter(({ day }) => day <= until)
    .sort((a, b) => a.day.localeCompare(b.day) || a.record.createdAt.localeCompare(b.record.createdAt));
}
