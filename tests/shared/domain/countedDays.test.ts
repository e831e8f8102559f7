import { countedDays } from "@shared/domain/countedDays";
import fc from "fast-check";
import { expect, test } from "vitest";

test.each([
  ["no entries have no days", "", ""],
  ["a clock that runs forward is believed", "1 1 2 5", "1 1 2 5"],
  ["an empty battery moves only its own session", "3 4 5 0 0 6 7", "3 4 5 5 5 6 7"],
  ["a mistyped year moves only its own entries", "4 5 9 9 6 6 7", "4 5 5 5 6 6 7"],
  ["a jump in both directions moves the few", "3 9 4 0 5 6", "3 3 4 4 5 6"],
  ["entries before the first that is believed count to its day", "9 1 2 3", "1 1 2 3"],
])("%s", (_case, days, counted) => {
  const split = (text: string) => text.split(" ").filter((day) => day !== "");
  expect(countedDays(split(days))).toEqual(split(counted));
});

test("counted days never run backwards and are days the entries have", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom("1", "2", "3", "4", "5")), (days) => {
      const counted = countedDays(days);
      expect(counted).toEqual([...counted].sort());
      expect(counted).toHaveLength(days.length);
      for (const day of counted) expect(days).toContain(day);
    }),
  );
});
