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
  const reviews = reviewsUntil({ persons, projects }, "2027-12-31", "2027-03-15");
  expect(
    reviews.map(({ kind, day, isSuggested, isOverdue }) => ({ kind, day, isSuggested, isOverdue })),
  ).toEqual([
    { kind: "projects", day: "2026-12-01", isSuggested: false, isOverdue: true },
    { kind: "persons", day: "2027-03-14", isSuggested: true, isOverdue: true },
    { kind: "persons", day: "2027-06-01", isSuggested: false, isOverdue: false },
  ]);
  expect(suggestedReview(makeRecord("persons", 2, { displayName: "x" }))).toBe("2027-03-14");
});
