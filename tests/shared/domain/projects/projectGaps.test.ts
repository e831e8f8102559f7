import { project } from "@shared/domain/projects/project";
import { type ProjectGap, projectGaps } from "@shared/domain/projects/projectGaps";
import { richTextOf } from "@shared/domain/richText";
import { describe, expect, test } from "vitest";

const fresh = () => ({
  id: crypto.randomUUID(),
  createdAt: "2026-01-01T08:00:00.000Z",
  updatedAt: "2026-01-01T08:00:00.000Z",
});
const aProject = (draft: object = {}) =>
  project.parse({ ...fresh(), code: "P-01", title: "Ratsinfo", ...draft });

describe("a project lacks", () => {
  const person = crypto.randomUUID();
  const complete = {
    phase: "running",
    goalIds: [crypto.randomUUID()],
    objective: richTextOf("Sitzungen ohne Papier"),
    ownerPersonId: person,
    deputyPersonId: person,
    sponsorPersonId: person,
    leadUnitId: crypto.randomUUID(),
    startPlan: "2026-01-01",
    endPlan: "2026-12-31",
  };
  const parts = { milestones: 1, reports: 1 };
  test.each<[string, object, { milestones: number; reports: number }, ProjectGap[]]>([
    ["nothing when all is there", complete, parts, []],
    [
      "no goal when it says why it has none",
      { ...complete, goalIds: [], noGoalReason: "Pflicht" },
      parts,
      [],
    ],
    ["a goal", { ...complete, goalIds: [] }, parts, ["goal"]],
    ["a deputy", { ...complete, deputyPersonId: undefined }, parts, ["deputy"]],
    [
      "milestones and a report while it runs",
      complete,
      { milestones: 0, reports: 0 },
      ["milestones", "statusReport"],
    ],
    ["neither as an idea", { ...complete, phase: "idea" }, { milestones: 0, reports: 0 }, []],
    [
      "little as a quick win",
      { title: "WLAN", undertaking: "quick_win", phase: "running" },
      { milestones: 0, reports: 0 },
      ["goal", "owner", "deputy", "units"],
    ],
    ["only its goal once completed", { phase: "completed" }, { milestones: 0, reports: 0 }, ["goal"]],
  ])("%s", (_, draft, counts, expected) => {
    expect(projectGaps(aProject(draft), counts)).toEqual(expected);
  });
});
