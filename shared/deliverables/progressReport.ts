import { paragraph, section } from "../document/build";
import type { Workspace } from "../domain/workspace";
import { assemble, type SectionBuilder } from "./assemble";
import { defineDeliverable } from "./define";
import type { SectionDefinition } from "./deliverable";
import { cover, properties, running } from "./parts/cover";
import { basisBlocks } from "./progress/basis";
import { fieldBlocks } from "./progress/fields";
import { goalBlocks } from "./progress/goals";
import { moneyBlocks } from "./progress/money";
import { notingBlocks, outlookBlocks } from "./progress/outlook";
import { outstandingBlocks } from "./progress/outstanding";
import { endangeredBlocks, projectBlocks, quickWinBlocks } from "./progress/projects";
import { type Report, reportOf } from "./progress/report";
import { summaryBlocks } from "./progress/summary";

/** Chapters in the order of DOMAIN.md (e), Sachstandsbericht. */
const chapters = [
  "summary",
  "basis",
  "goals",
  "fields",
  "projects",
  "endangered",
  "quickWins",
  "money",
  "communication",
  "outlook",
  "noting",
] as const;
type Chapter = (typeof chapters)[number];

const sections = chapters.map(
  (key): SectionDefinition => ({
    key,
    label: `progressReport.sections.${key}`,
    enabled: true,
    ...(key === "communication" ? { neverMarked: true } : {}),
  }),
);

const builders = (report: Report, whole: Workspace): Record<Chapter, SectionBuilder> => ({
  summary: (context) => summaryBlocks(context, report),
  basis: (context) => basisBlocks(context, report),
  goals: (context) => goalBlocks(context, report),
  fields: (context) => fieldBlocks(context, report),
  projects: (context) => projectBlocks(context, report),
  endangered: (context, level) => endangeredBlocks(context, level, report),
  quickWins: (context) => quickWinBlocks(context, report),
  money: (context) => moneyBlocks(context, report),
  communication: (context) => outstandingBlocks(context, report, whole),
  outlook: (context) => outlookBlocks(context, report),
  noting: (context) => notingBlocks(context, report),
});

/**
 * Sachstandsbericht: what a council reads twice a year about the agenda it decided. Looks back from the day of the
 * document; what came after that day is not in it.
 */
export const progressReport = defineDeliverable({
  id: "progressReport",
  name: "names.progressReport",
  purpose: "purposes.progressReport",
  ownVersion: true,
  hasPeriod: true,
  sections: () => sections,
  content(context, chosen, whole) {
    const report = reportOf(context);
    const title = context.say("progressReport.title");
    const subtitle = context.say("progressReport.period", {
      from: context.format.date(report.period.from),
      to: context.format.date(report.period.to),
    });
    const blocks = assemble(context, chosen, builders(report, whole));
    return {
      properties: properties(context, "progressReport", title),
      running: running(context, title),
      sections: [
        section([
          ...cover(context, { title, subtitle }, 2),
          ...(blocks.length > 0 ? blocks : [paragraph(context.say("profile.empty"), { style: "note" })]),
        ]),
      ],
    };
  },
});
