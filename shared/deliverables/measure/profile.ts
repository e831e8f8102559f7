import { type HeadingLevel, heading, levelBelow, list, listItem, text } from "../../document/build";
import type { Block } from "../../document/model";
import type { RecordOf } from "../../domain/kinds";
import { assemble, type SectionBuilder } from "../assemble";
import { anchorOf, type Context } from "../context";
import type { SectionDefinition } from "../deliverable";
import { factsOf } from "../parts/facts";
import { projectTable } from "../parts/projectTable";
import type { ResolvedSection } from "../sections";

type Measure = RecordOf<"measures">;

/** Sections of a Maßnahmensteckbrief. DOMAIN.md (e). */
export const measureSections = [
  { key: "facts", label: "project.facts", enabled: true, headless: true },
  { key: "description", label: "profile.description", enabled: true },
  { key: "goals", label: "profile.goals", enabled: true },
  { key: "projects", label: "profile.projects", enabled: true },
] as const satisfies readonly SectionDefinition[];

/** One measure's profile: its title as heading of `level`, the sections below. */
export function measureProfile(
  context: Context,
  measure: Measure,
  sections: readonly ResolvedSection[],
  level: HeadingLevel,
  emptySections = context.options.emptySections,
): Block[] {
  const builders: Record<(typeof measureSections)[number]["key"], SectionBuilder> = {
    facts: () => facts(context, measure),
    description: (_, below) => context.rich("measures", measure, "description", below),
    goals: () => goals(context, measure),
    projects: () =>
      projectTable(context, context.look.projectsByMeasure.get(measure.id) ?? [], {
        key: `projects-${measure.code}`,
        caption: context.say("profile.projectsOf", { code: measure.code }),
      }),
  };
  return [
    heading(level, context.named(measure), { anchor: anchorOf("measures", measure, "title") }),
    ...assemble(context, sections, builders, levelBelow(level), emptySections),
  ];
}

function facts(context: Context, measure: Measure): Block[] {
  const field = measure.fieldId ? context.look.fields.get(measure.fieldId) : undefined;
  const participants = context.units(measure.participantUnitIds);
  return factsOf(context, "measures", measure, {
    key: `facts-${measure.code}`,
    caption: context.say("profile.factsOf", { code: measure.code }),
    facts: [
      { field: "fieldId", value: field ? context.named(field) : "" },
      { field: "leadUnitId", value: context.unit(measure.leadUnitId) },
      { field: "leadPersonId", value: context.person(measure.leadPersonId) },
      { field: "participantUnitIds", value: participants },
      {
        field: "financing",
        value: measure.financing.map((source) => context.value("financing", source)).join(", "),
      },
      { field: "priority", value: context.value("measurePriority", measure.priority) },
      { field: "start", label: context.say("agenda.time"), value: context.days(measure.start, measure.end) },
      { field: "indicatorText", value: measure.indicatorText },
      { field: "status", value: context.value("measureStatus", measure.status) },
    ],
  });
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
