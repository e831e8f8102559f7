import { reportGaps } from "@shared/domain/projects/reportGaps";
import { statusReport } from "@shared/domain/projects/statusReport";
import { describe, expect, test } from "vitest";

const fresh = () => ({
  id: crypto.randomUUID(),
  createdAt: "2026-01-01T08:00:00.000Z",
  updatedAt: "2026-01-01T08:00:00.000Z",
});
const report = (draft: object) =>
  statusReport.parse({ ...fresh(), projectId: crypto.randomUUID(), date: "2026-03-01", ...draft });

describe("a status report lacks", () => {
  test.each<[string, object, string[]]>([
    ["nothing when all is green", { schedule: "green" }, []],
    ["steering measures when yellow", { cost: "yellow" }, ["steeringText"]],
    [
      "the decision, by whom and by when, when red",
      { cost: "red" },
      ["decisionNeeded", "decisionByWhom", "decisionBy"],
    ],
    [
      "only what is not there yet",
      { cost: "red", decisionNeeded: "Mittel", decisionByWhom: "Stadtrat", decisionBy: "2026-04-01" },
      [],
    ],
    ["a reason when overruled", { schedule: "red", overallOverride: "green" }, ["overrideReason"]],
    ["blank is not a reason", { overallOverride: "green", overrideReason: "  " }, ["overrideReason"]],
  ])("%s", (_, draft, expected) => {
    expect(reportGaps(report(draft))).toEqual(expected);
  });
});
