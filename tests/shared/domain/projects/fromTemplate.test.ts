import { addsNothing, type FilledTemplate, missingOf } from "@shared/domain/projects/fromTemplate";
import { emptyRichText, richTextOf } from "@shared/domain/richText";
import { describe, expect, test } from "vitest";

const template: FilledTemplate = {
  project: {
    kind: "digitalisation",
    summary: "Kurz",
    objective: richTextOf("Wirkung"),
    startPlan: "2027-01-04",
    endPlan: "2027-06-28",
    dataProtection: "dpia",
    itSecurity: "open",
    worksCouncil: "to_involve",
    accessibility: "open",
  },
  milestones: [{ title: "Auftrag", due: "2027-01-18" }],
  workPackages: [{ title: "Rollen", kind: "organisation", due: "2027-02-01" }],
  risks: [{ text: "Zeit", probability: 4, impact: 3, response: "reduce", measure: "Stunden" }],
};
const bare = { summary: "", objective: emptyRichText() };
const none = { milestones: 0, workPackages: 0, risks: 0 };

describe("a template applied to a project that is there", () => {
  test("brings texts, days and parts where there is nothing, and no check marks", () => {
    const missing = missingOf(template, bare, none);
    expect(Object.keys(missing.project)).toEqual(["summary", "objective", "startPlan", "endPlan"]);
    expect([missing.milestones, missing.workPackages, missing.risks].map((parts) => parts.length)).toEqual([
      1, 1, 1,
    ]);
  });

  test.each([
    ["its own summary", { ...bare, summary: "Eigenes" }, ["objective", "startPlan", "endPlan"]],
    ["its own objective", { ...bare, objective: richTextOf("X") }, ["summary", "startPlan", "endPlan"]],
    ["its own end", { ...bare, endPlan: "2028-01-01" }, ["summary", "objective", "startPlan"]],
    ["an end before the template's start", { ...bare, endPlan: "2026-12-31" }, ["summary", "objective"]],
  ])("leaves %s alone", (_, there, added) => {
    expect(Object.keys(missingOf(template, there, none).project)).toEqual(added);
  });

  test.each(["milestones", "workPackages", "risks"] as const)("adds no %s where there are some", (kind) => {
    expect(missingOf(template, bare, { ...none, [kind]: 1 })[kind]).toEqual([]);
  });

  test("says that nothing is missing where everything is there", () => {
    const full = { summary: "A", objective: richTextOf("B"), startPlan: "2026-01-01", endPlan: "2027-01-01" };
    const counts = { milestones: 1, workPackages: 1, risks: 1 };
    expect(addsNothing(missingOf(template, full, counts))).toBe(true);
    expect(addsNothing(missingOf(template, full, { ...counts, risks: 0 }))).toBe(false);
  });
});
