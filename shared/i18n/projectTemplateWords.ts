import { dayAfter } from "../domain/dayAfter";
import type { FilledTemplate } from "../domain/projects/fromTemplate";
import {
  type MilestoneName,
  templateRisks,
  templateWork,
  type WorkName,
} from "../domain/projects/templateParts";
import {
  type ProjectTemplate,
  type ProjectTemplateName,
  projectTemplates,
} from "../domain/projects/templates";
import { richTextOf } from "../domain/richText";
import type { Translate } from "./translate";

/** A template for a typical project in the words of a language, its days counted from `start` (YYYY-MM-DD). */
export function filledTemplate(t: Translate, name: ProjectTemplateName, start: string): FilledTemplate {
  const template: ProjectTemplate = projectTemplates[name];
  const { kind, weeks, checks, dpia = false } = template;
  const due = (week: number) => dayAfter(start, week * 7);
  return {
    project: {
      kind,
      summary: t(`projectTemplates.templates.${name}.summary`),
      objective: richTextOf(t(`projectTemplates.templates.${name}.objective`)),
      startPlan: start,
      endPlan: due(weeks),
      dataProtection: dpia ? "dpia" : "open",
      itSecurity: "open",
      worksCouncil: checks.includes("worksCouncil") ? "to_involve" : "not_needed",
      accessibility: "open",
    },
    milestones: (Object.entries(template.milestones) as [MilestoneName, number][]).map(
      ([milestone, week]) => ({
        title: t(`projectTemplates.milestones.${milestone}`),
        due: due(week),
      }),
    ),
    workPackages: (Object.entries(template.work) as [WorkName, number][]).map(([work, week]) => ({
      title: t(`projectTemplates.work.${work}`),
      kind: templateWork[work],
      due: due(week),
    })),
    risks: template.risks.map((risk) => ({
      text: t(`projectTemplates.risks.${risk}.text`),
      measure: t(`projectTemplates.risks.${risk}.measure`),
      ...templateRisks[risk],
    })),
  };
}
