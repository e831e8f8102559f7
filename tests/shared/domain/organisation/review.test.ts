import { reviewsUntil, suggestedReview, yearAfter } from "@shared/domain/organisation/review";
import { expect, test } from "vitest";
import { makeRecord } from "../makeRecord";

test.each([
  ["2026-03-14", "2027-03-14"],
  ["2024-02-29", "2025-03-01"],
  ["2027-12-31", "2028-12-31"],
])("a year after %s is %s", (day, later) => {
  expect(yearAfter(day)).toBe(later);
});

test("reviews come by day; a day nobody set is suggested a year after the entry was made", () => {
  const persons = [
    makeRecord("persons", 1, { displayName: "Später", reviewOn: "2027-06-01" }),
    makeRecord("persons", 2, { displayName: "Ohne Tag" }),
    makeRecord("persons", 3, { displayName: "Vergessen", anonymisedAt: "2026-03-14T09:30:00.000Z" }),
    makeRecord("persons", 4, { displayName: "Archiv", archivedAt: "2026-03-14T09:30:00.000Z" }),
    makeRecord("persons", 5, { displayName: "Nächstes Jahr", reviewOn: "2028-01-01" }),
  ];
  const projects = [makeRecord("projects", 6, { title: "Portal", reviewOn: "2026-12-01" })];
  const processes = [
    makeRecord("processes", 7, { name: "Hundesteuer anmelden", reviewOn: "2027-03-20" }),
    makeRecord("processes", 8, { name: "Rechnung prüfen" }),
  ];
  const reviews = reviewsUntil({ persons, projects, processes }, "2027-12-31", "2027-03-15");
  expect(reviews.map(({ kind, day, reason, isOverdue }) => ({ kind, day, reason, isOverdue }))).toEqual([
    { kind: "projects", day: "2026-12-01", reason: "set", isOverdue: true },
    { kind: "persons", day: "2027-03-14", reason: "suggested", isOverdue: true },
    { kind: "processes", day: "2027-03-20", reason: "set", isOverdue: false },
    { kind: "persons", day: "2027-06-01", reason: "set", isOverdue: false },
  ]);
  expect(suggestedReview(makeRecord("persons", 2, { displayName: "x" }))).toBe("2027-03-14");
});

const gone = "2026-03-14T09:30:00.000Z";

test.each([
  [
    "the day set, where it comes first",
    { reviewOn: "2026-12-01", retentionUntil: "2027-02-01" },
    "2026-12-01 set",
  ],
  [
    "the retention date, where that comes first",
    { reviewOn: "2027-02-01", retentionUntil: "2026-12-01" },
    "2026-12-01 retention",
  ],
  [
    "the retention date, where both are one",
    { reviewOn: "2026-12-01", retentionUntil: "2026-12-01" },
    "2026-12-01 retention",
  ],
  [
    "the retention date, where it comes before the suggestion",
    { retentionUntil: "2026-05-01" },
    "2026-05-01 retention",
  ],
  [
    "the suggestion, where the retention date comes later",
    { retentionUntil: "2029-01-01" },
    "2027-03-14 suggested",
  ],
  ["no day, once the person is anonymised", { retentionUntil: "2026-05-01", anonymisedAt: gone }, undefined],
  ["no day, once the entry is archived", { retentionUntil: "2026-05-01", archivedAt: gone }, undefined],
] as const)("a person is looked at on %s", (_case, draft, expected) => {
  const persons = [makeRecord("persons", 1, { displayName: "Ines Talbach", ...draft })];
  const [review] = reviewsUntil({ persons }, "2027-12-31", "2026-11-23");
  expect(review && `${review.day} ${review.reason}`).toBe(expected);
});
