import { openChecks } from "@shared/domain/projects/openChecks";
import { project } from "@shared/domain/projects/project";
import { projectTemplateNames, projectTemplates } from "@shared/domain/projects/templates";
import { workPackageMix } from "@shared/domain/projects/workPackageMix";
import { plainTextOf } from "@shared/domain/richText";
import { filledTemplate } from "@shared/i18n/projectTemplateWords";
import { createTranslate } from "@shared/i18n/translate";
import { languages } from "@shared/i18n/words";
import { describe, expect, test } from "vitest";

const start = "2027-01-04";
const moments = { createdAt: "2026-01-01T00:00:00.000Z", updatedAt: "2026-01-01T00:00:00.000Z" };

describe.each(languages.flatMap((language) => projectTemplateNames.map((name) => [name, language] as const)))(
  "the template %s (%s)",
  (name, language) => {
    const filled = filledTemplate(createTranslate(language), name, start);

    test("has a summary, an objective, milestones, work and risks, all in words and each once", () => {
      const texts = [
        filled.project.summary,
        plainTextOf(filled.project.objective),
        ...filled.milestones.map(({ title }) => title),
        ...filled.workPackages.map(({ title }) => title),
        ...filled.risks.flatMap(({ text, measure }) => [text, measure]),
      ];
      for (const text of texts) expect(text).not.toMatch(/^$|projectTemplates|\$t\(|\{\{/);
      expect(new Set(texts).size).toBe(texts.length);
      expect(filled.milestones.length).toBeGreaterThanOrEqual(5);
      expect(filled.risks.length).toBeGreaterThanOrEqual(3);
    });

    test("keeps its days between start and end, in order", () => {
      const { startPlan, endPlan } = filled.project;
      expect(startPlan).toBe(start);
      for (const parts of [filled.milestones, filled.workPackages]) {
        const days = parts.map(({ due }) => due);
        expect(days).toEqual([...days].sort());
        expect((days[0] ?? "") > start && (days.at(-1) ?? "") <= endPlan).toBe(true);
      }
    });

    test("is mostly organisation and people: technology stays below a quarter", () => {
      const mix = workPackageMix(filled.workPackages.map(({ kind }) => ({ kind, status: "open" as const })));
      const percent = (kind: string) => mix.find((share) => share.kind === kind)?.percent ?? 0;
      expect(percent("technology")).toBeLessThanOrEqual(25);
      for (const kind of ["technology", "people", "law"])
        expect(percent("organisation")).toBeGreaterThan(percent(kind));
    });

    test("is accepted as a project and leaves its check marks open", () => {
      const made = { ...filled.project, ...moments, id: crypto.randomUUID(), code: "P-1", title: "X" };
      expect(project.safeParse(made).error).toBeUndefined();
      expect(openChecks(filled.project)).toEqual(expect.arrayContaining([...projectTemplates[name].checks]));
    });
  },
);

test("the electronic file plans 78 weeks from its start and expects an impact assessment", () => {
  const { project: made, milestones } = filledTemplate(createTranslate("de"), "electronicFile", start);
  expect(made).toMatchObject({ endPlan: "2028-07-03", dataProtection: "dpia", worksCouncil: "to_involve" });
  expect(milestones[0]).toEqual({
    title: "Projektauftrag erteilt, Beteiligte benannt",
    due: "2027-01-18",
  });
});
