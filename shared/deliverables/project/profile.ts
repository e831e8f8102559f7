import { type HeadingLevel, heading, levelBelow, list, listItem, paragraph } from "../../document/build";
import type { Block } from "../../document/model";
import type { RecordOf } from "../../domain/kinds";
import { assemble, type SectionBuilder } from "../assemble";
import { anchorOf, type Context } from "../context";
import type { SectionDefinition } from "../deliverable";
import type { ResolvedSection } from "../sections";
import { projectFacts } from "./facts";
import { statusBlocks } from "./status";
import { dependencyList, milestoneTable, riskTable, workPackageTable } from "./tables";

type Project = RecordOf<"projects">;

/** Sections of a Projektsteckbrief. DOMAIN.md (e); people, budget and checks stand
 * in the table of facts; work packages and the status report on request only. */
export const projectSections = [
  { key: "facts", label: "project.facts", enabled: true, headless: true },
  { key: "initialSituation", label: "project.initialSituation", enabled: true },
  { key: "objective", label: "project.objective", enabled: true },
  { key: "contribution", label: "project.contribution", enabled: true },
  { key: "deliverables", label: "project.deliverables", enabled: true },
  { key: "milestones", label: "project.milestones", enabled: true },
  { key: "workPackages", label: "project.workPackages", enabled: false },
  { key: "risks", label: "project.risks", enabled: true },
  { key: "dependencies", label: "project.dependencies", enabled: true },
  { key: "status", label: "project.status", enabled: false },
  { key: "nextSteps", label: "project.nextSteps", enabled: true },
] as const satisfies readonly SectionDefinition[];

/** One project's profile: its title as heading of `level`, its summary, the sections below. */
export function projectProfile(
  context: Context,
  project: Project,
  sections: readonly ResolvedSection[],
  level: HeadingLevel,
  emptySections = context.options.emptySections,
): Block[] {
  const rich =
    (field: "initialSituation" | "objective" | "nonGoals" | "deliverables" | "nextSteps"): SectionBuilder =>
    (_, below) =>
      context.rich("projects", project, field, below);
  const builders: Record<(typeof projectSections)[number]["key"], SectionBuilder> = {
    facts: () => projectFacts(context, project),
    initialSituation: rich("initialSituation"),
    objective: (_, below) => objective(context, project, below),
    contribution: () => contribution(context, project),
    deliverables: rich("deliverables"),
    milestones: () => milestoneTable(context, project),
    workPackages: () => workPackageTable(context, project),
    risks: () => riskTable(context, project),
    dependencies: () => dependencyList(context, project),
    status: () => statusBlocks(context, project),
    nextSteps: rich("nextSteps"),
  };
  return [
    heading(level, context.named(project), { anchor: anchorOf("projects", project, "title") }),
    ...(project.summary.trim()
      ? [paragraph(project.summary, { style: "lead", anchor: anchorOf("projects", project, "summary") })]
      : []),
    ...assemble(context, sections, builders, levelBelow(level), emptySections),
  ];
}

function objective(context: Context, project: Project, level: HeadingLevel): Block[] {
  const nonGoals = context.rich("projects", project, "nonGoals", level);
  return [
    ...context.rich("projects", project, "objective", level),
    ...(nonGoals.length > 0
      ? [paragraph(context.say("project.nonGoals"), { style: "label" as const }), ...nonGoals]
      : []),
  ];
}

/** Which goals the project serves and which measure it carries out, or why none. */
function contribution(context: Context, project: Project): Block[] {
  const measure = project.measureId ? context.look.measures.get(project.measureId) : undefined;
  const goals = context
    .goals(project.goalIds)
    .map((goal) => listItem(context.named(goal), { anchor: anchorOf("projects", project, "goalIds") }));
  const items = [
    ...goals,
    ...(measure
      ? [
          listItem(context.say("profile.measure", { measure: context.named(measure) }), {
            anchor: anchorOf("projects", project, "measureId"),
          }),
        ]
      : []),
  ];
  const reason = project.noGoalReason.trim();
  return [
    ...(items.length > 0 ? [list(items)] : []),
    ...(project.goalIds.length === 0 && reason
      ? [
          paragraph(context.say("profile.noGoal", { reason }), {
            anchor: anchorOf("projects", project, "noGoalReason"),
          }),
        ]
      : []),
  ];
}
