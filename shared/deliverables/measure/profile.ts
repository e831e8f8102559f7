import { type HeadingLevel, heading, levelBelow, list, listItem, text } from "../../document/build";
import type { Block } from "../../document/model";
import type { RecordOf } from "../../domain/kinds";
import { periodOf } from "../../domain/projects/schedule";
import { assemble, type SectionBuilder } from "../assemble";
import { anchorOf, type Context } from "../context";
import type { SectionDefinition } from "../deliverable";
import { latestReport } from "../parts/light";
import type { ResolvedSection } from "../sections";
import { measureFacts } from "./facts";

type Measure = RecordOf<"measures">;

/** Sections of a Maßnahmensteckbrief. DOMAIN.md (e). */
export const measureSections = [
  { key: "description", label: "profile.description", enabled: true, headless: true },
  { key: "goals", label: "profile.goals", enabled: true },
  { key: "facts", label: "project.facts", enabled: true, headless: true },
  { key: "projects", label: "profile.projects", enabled: true },
] as const satisfies readonly SectionDefinition[];

/** One measure's profile: its title as heading of `level`, the sections below. */
export function measureProfile(
  context: Context,
  measure: Measure,
  sections: readonly ResolvedSection[],
  level: HeadingLevel,
): Block[] {
  const builders: Record<(typeof measureSections)[number]["key"], SectionBuilder> = {
    description: () => context.rich("measures", measure, "description", level),
    goals: () => goals(context, measure),
    facts: () => measureFacts(context, measure),
    projects: () => projects(context, measure),
  };
  return [
    measureHeading(context, measure, level),
    ...assemble(context, sections, builders, levelBelow(level)),
  ];
}

/** The same in brief, for an annex: description and one table that also names goals and projects. */
export function measureEntry(context: Context, measure: Measure, level: HeadingLevel): Block[] {
  return [
    measureHeading(context, measure, level),
    ...context.rich("measures", measure, "description", level),
    ...measureFacts(context, measure, "withLinks"),
  ];
}

function measureHeading(context: Context, measure: Measure, level: HeadingLevel): Block {
  return heading(level, context.named(measure), { anchor: anchorOf("measures", measure, "title") });
}

function goals(context: Context, measure: Measure): Block[] {
  const served = context.goals(measure.goalIds);
  if (served.length === 0) return [];
  return [
    list(
      served.map((goal) => {
        const outcome = goal.outcomeStatement.trim();
        const words = outcome
          ? context.say("profile.goalWithOutcome", { goal: context.named(goal), outcome })
          : context.named(goal);
        return listItem([text(words)], { anchor: anchorOf("measures", measure, "goalIds") });
      }),
    ),
  ];
}

/** Who carries it out: each project with phase, period and light as text with a symbol. */
function projects(context: Context, measure: Measure): Block[] {
  const assigned = context.byCode(context.look.projectsByMeasure.get(measure.id) ?? []);
  if (assigned.length === 0) return [];
  return [
    list(
      assigned.map((project) => {
        const { start, end } = periodOf(project);
        const state = [
          context.value("projectPhase", project.phase),
          context.quarters(start, end),
          context.say(`project.lightShort.${latestReport(context, project).light}`),
        ];
        return listItem(
          context.say("profile.projectWithState", {
            project: context.named(project),
            state: state.filter(Boolean).join(", "),
          }),
          { anchor: anchorOf("projects", project, "item") },
        );
      }),
    ),
  ];
}
