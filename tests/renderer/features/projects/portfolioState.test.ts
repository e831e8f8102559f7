import { plainState, readArrangement } from "@renderer/features/projects/portfolio/portfolioState";
import { expect, test } from "vitest";

test("an arrangement comes back from a saved view as it was", () => {
  const arrangement = {
    mode: "timeline" as const,
    zoom: "halfYear" as const,
    table: { ...plainState.table, groupBy: "phase", search: "akte" },
  };
  expect(readArrangement(JSON.parse(JSON.stringify(arrangement)))).toEqual(arrangement);
});

test.each([undefined, null, {}, { mode: "calendar", zoom: 3, table: [] }])(
  "an arrangement that cannot be read (%j) is the plain one",
  (stored) => {
    const { mode, zoom, table } = plainState;
    expect(readArrangement(stored)).toEqual({ mode, zoom, table });
  },
);
