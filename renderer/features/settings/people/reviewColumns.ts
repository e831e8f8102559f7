import type { Shown } from "@renderer/ui/RecordTable/outgoing";
import { titleOf } from "@shared/domain/kinds";
import type { Review } from "@shared/domain/organisation/review";
import type { Translate } from "@shared/i18n/translate";

type Line = Review & { id: string };

/** What an entry to be looked at is called. */
export const reviewedName = ({ kind, record }: Review): string =>
  kind === "persons" ? titleOf(record) : `${record.code} ${titleOf(record)}`;

/** Why an entry is to be looked at on that day, and whether the day is past: nobody set a suggested one. */
export function reviewReasons({ reason, isOverdue }: Review, t: Translate) {
  return {
    why: reason === "set" ? undefined : t(`settings.privacy.review.${reason}`),
    late: isOverdue && reason !== "suggested" ? t("settings.privacy.review.overdue") : undefined,
  };
}

/** What is to be looked at in a year as a table that leaves; persons who are restricted stay in the house (Art. 18). */
export function reviewsOut(reviews: readonly Review[], year: string, t: Translate): Shown<Line> {
  return {
    rows: reviews
      .filter(({ kind, record }) => kind !== "persons" || !record.restricted)
      .map((review) => ({ ...review, id: review.record.id })),
    columns: [
      { id: "day", label: t("settings.privacy.review.day"), value: ({ day }) => day, filter: "date" },
      {
        id: "why",
        label: t("settings.privacy.review.why"),
        value: (review) => {
          const { why, late } = reviewReasons(review, t);
          return [why, late].filter((one) => one !== undefined);
        },
      },
      {
        id: "what",
        label: t("settings.privacy.review.what"),
        value: (review) => `${t(`kinds.${review.kind}.one`)}: ${reviewedName(review)}`,
      },
    ],
    sensitivityOf: ({ record }) => record.sensitivity,
    caption: t("settings.privacy.review.list", { year }),
  };
}
