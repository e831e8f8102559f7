import { type Review, yearAfter } from "@shared/domain/organisation/review";
import { updateRecord } from "./records";

/**
 * Notes that somebody looked and the entry is still needed: it is looked at again in a year. Where a person's
 * retention date has come, that date moves too; of a process it is kept that it was looked at today.
 */
export function keepForAYear(review: Review, today: string): Promise<unknown> {
  const reviewOn = yearAfter(today);
  switch (review.kind) {
    case "persons": {
      const { id } = review.record;
      return review.reason === "retention"
        ? updateRecord("persons", id, { reviewOn, retentionUntil: reviewOn })
        : updateRecord("persons", id, { reviewOn });
    }
    case "projects":
      return updateRecord("projects", review.record.id, { reviewOn });
    case "processes":
      return updateRecord("processes", review.record.id, { reviewOn, lastReviewed: today });
  }
}
