import { nearestFirst } from "@renderer/features/communication/debt/nearestFirst";
import { expect, test } from "vitest";

test("what comes next stands first, today among it; what has passed follows, the newest first", () => {
  const days = ["2026-10-01", "2026-12-05", "2026-11-22", "2026-11-23", "2026-11-30"].map((day) => ({ day }));
  expect(nearestFirst(days, "2026-11-23").map(({ day }) => day)).toEqual([
    "2026-11-23",
    "2026-11-30",
    "2026-12-05",
    "2026-11-22",
    "2026-10-01",
  ]);
});
