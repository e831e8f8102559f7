import { localDay } from "../localDay";
import type { Process } from "../processes/process";
import type { Project } from "../projects/project";
import type { Person } from "./person";

/** What carries a day of review. */
export type Reviewed =
  | { kind: "persons"; record: Person }
  | { kind: "projects"; record: Project }
  | { kind: "processes"; record: Process };

/** Somebody set the day, it is suggested (a year after the entry was made), or the person is kept no longer. */
export type ReviewReason = "set" | "suggested" | "retention";

/** Something to look at again: is it still needed? (RELIABILITY.md 5, Art. 5) */
export type Review = Reviewed & { day: string; reason: ReviewReason; isOverdue: boolean };

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
 * The day an entry is to be looked at, and why. A person's retention date counts where it comes first, or on the
 * same day: it is a promise, the other only a reminder. A process is looked at for its content, not for a name in
 * it, so none is suggested there.
 */
function nextLook({ kind, record }: Reviewed): { day: string; reason: ReviewReason } | undefined {
  const look =
    record.reviewOn !== undefined
      ? { day: record.reviewOn, reason: "set" as const }
      : { day: suggestedReview(record), reason: "suggested" as const };
  if (kind === "persons" && record.retentionUntil !== undefined && record.retentionUntil <= look.day)
    return { day: record.retentionUntil, reason: "retention" };
  return kind === "processes" && look.reason === "suggested" ? undefined : look;
}

/** Kinds of records that are looked at. */
export type ReviewedRecords = {
  persons?: readonly Person[];
  projects?: readonly Project[];
  processes?: readonly Process[];
};

/**
 * Everything to be looked at until a day, earliest first. Somebody already forgotten needs no look any more, nor
 * does what is archived.
 */
export function reviewsUntil(
  { persons = [], projects = [], processes = [] }: ReviewedRecords,
  until: string,
  today: string,
): Review[] {
  const reviewed: Reviewed[] = [
    ...persons
      .filter((person) => !person.anonymisedAt)
      .map((record) => ({ kind: "persons", record }) as const),
    ...projects.map((record) => ({ kind: "projects", record }) as const),
    ...processes.map((record) => ({ kind: "processes", record }) as const),
  ];
  return reviewed
    .filter(({ record }) => record.archivedAt === undefined)
    .flatMap((each): Review[] => {
      const look = nextLook(each);
      return look && look.day <= until ? [{ ...each, ...look, isOverdue: look.day < today }] : [];
    })
    .sort((a, b) => a.day.localeCompare(b.day) || a.record.createdAt.localeCompare(b.record.createdAt));
}
