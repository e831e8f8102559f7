import type { Block } from "../../document/model";
import type { RecordOf } from "../../domain/kinds";
import { anchorOf, type Context } from "../context";
import { factsOf } from "../parts/facts";

type Measure = RecordOf<"measures">;

/**
 * Who leads a measure, who takes part, what pays for it, when, and how success shows (DOMAIN.md (e)). With links
 * it also names the goals served and the projects that carry it out.
 */
export function measureFacts(context: Context, measure: Measure, links?: "withLinks"): Block[] {
  const field = measure.fieldId ? context.look.fields.get(measure.fieldId) : undefined;
  const goals = links ? context.goals(measure.goalIds) : [];
  const projects = links ? context.byCode(context.look.projectsByMeasure.get(measure.id) ?? []) : [];
  return factsOf(context, "measures", measure, {
    key: `facts-${measure.code}`,
    caption: context.say("profile.factsOf", { code: measure.code }),
    rows: [
      {
        label: context.label("measures", "goalIds"),
        items: goals.map((goal) => ({
          words: context.named(goal),
          anchor: anchorOf("measures", measure, "goalIds"),
        })),
      },
      { field: "fieldId", value: field && !links ? context.named(field) : "" },
      { field: "leadUnitId", value: context.unit(measure.leadUnitId) },
      { field: "leadPersonId", value: context.person(measure.leadPersonId) },
      { field: "participantUnitIds", value: context.units(measure.participantUnitIds) },
      {
        field: "financing",
        value: measure.financing.map((source) => context.value("financing", source)).join(", "),
      },
      { field: "priority", value: context.value("measurePriority", measure.priority) },
      { field: "start", label: context.say("agenda.time"), value: context.days(measure.start, measure.end) },
      { field: "indicatorText", value: measure.indicatorText },
      { field: "status", value: context.value("measureStatus", measure.status) },
      {
        label: context.say("profile.projects"),
        items: projects.map((project) => ({
          words: context.named(project),
          anchor: anchorOf("projects", project, "title"),
        })),
      },
    ],
  });
}
