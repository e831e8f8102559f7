import { lightTrend } from "@shared/domain/projects/lightTrend";
import { statusReport } from "@shared/domain/projects/statusReport";
import { expect, test } from "vitest";

/** Reports of March, newest first: a letter a light, "." for not rated; the newest is written on the last day. */
const reports = (lights: string) =>
  [...lights].reverse().map((letter, index) =>
    statusReport.parse({
      id: crypto.randomUUID(),
      createdAt: "2026-01-01T08:00:00.000Z",
      updatedAt: "2026-01-01T08:00:00.000Z",
      projectId: crypto.randomUUID(),
      date: `2026-03-0${lights.length - index}`,
      schedule: { g: "green", y: "yellow", r: "red" }[letter] ?? "grey",
    }),
  );

test.each([
  ["no report", "", undefined],
  ["a first report", "r", undefined],
  ["worse", "gr", { trend: "worse", day: "2026-03-01" }],
  ["better", "ry", { trend: "better", day: "2026-03-01" }],
  ["unchanged since the last change", "gryyy", { trend: "same", day: "2026-03-03" }],
  ["unchanged from the beginning", "yy", { trend: "same", day: "2026-03-01" }],
  ["compared past reports that rated nothing", "g..r", { trend: "worse", day: "2026-03-01" }],
  ["unchanged past reports that rated nothing", "gr.r", { trend: "same", day: "2026-03-02" }],
  ["not rated now", "gr.", undefined],
  ["never rated before", "..r", undefined],
])("the trend of a light: %s", (_, lights, expected) => {
  expect(lightTrend(reports(lights), "schedule")).toEqual(expected);
});

test("the overall light has its trend from the worst part, or from what overruled it", () => {
  const [now, before] = reports("gg");
  if (!now || !before) throw new Error("Two reports were made.");
  expect(lightTrend([{ ...now, cost: "red" }, before], "overall")?.trend).toBe("worse");
  expect(lightTrend([{ ...now, cost: "red", overallOverride: "green" }, before], "overall")?.trend).toBe(
    "same",
  );
});
