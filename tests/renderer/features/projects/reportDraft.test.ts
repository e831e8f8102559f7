import { draftOf, nextReport, storedReport } from "@renderer/features/projects/page/reports/reportDraft";
import { statusReport } from "@shared/domain/projects/statusReport";
import { expect, test } from "vitest";

const last = statusReport.parse({
  id: crypto.randomUUID(),
  createdAt: "2026-03-01T08:00:00.000Z",
  updatedAt: "2026-03-01T08:00:00.000Z",
  projectId: crypto.randomUUID(),
  date: "2026-03-01",
  schedule: "red",
  cost: "green",
  overallOverride: "yellow",
  overrideReason: "Entschieden, nur noch nicht veröffentlicht",
  doneText: "Ausschreibung",
  nextText: "Zuschlag",
  problem: "Frist",
  decisionNeeded: "Mittel",
  decisionByWhom: "Stadtrat",
  decisionBy: "2026-04-01",
});

test("a new report carries over lights and open points, offers what was next as done, and overrules nothing", () => {
  expect(nextReport(last, "2026-06-01")).toMatchObject({
    date: "2026-06-01",
    schedule: "red",
    cost: "green",
    scope: "grey",
    overallOverride: undefined,
    overrideReason: "",
    doneText: "Zuschlag",
    nextText: "",
    problem: "Frist",
    decisionNeeded: "Mittel",
  });
});

test("the first report begins unrated", () => {
  expect(nextReport(undefined, "2026-06-01")).toMatchObject({ schedule: "grey", cost: "grey", doneText: "" });
});

test("a report is corrected from what it says, without what the program keeps about it", () => {
  const draft = draftOf(last);
  expect(draft).toMatchObject({ date: "2026-03-01", overallOverride: "yellow" });
  expect(Object.keys(draft)).not.toContain("projectId");
});

test("what belongs to another light is not stored", () => {
  const draft = { ...nextReport(last, "2026-06-01"), date: "2026-06-01", steeringText: "Umplanen" };
  expect(storedReport(draft, "green")).toMatchObject({
    steeringText: "",
    decisionNeeded: "",
    decisionBy: undefined,
  });
  expect(storedReport(draft, "yellow")).toMatchObject({ steeringText: "Umplanen", decisionNeeded: "" });
  expect(storedReport(draft, "red")).toMatchObject({ decisionNeeded: "Mittel", decisionBy: "2026-04-01" });
});
