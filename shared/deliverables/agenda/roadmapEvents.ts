import type { Anchor } from "../../document/model";
import type { RecordOf } from "../../domain/kinds";
import { periodOf } from "../../domain/projects/schedule";
import { anchorOf, type Context } from "../context";

export const roadmapColumns = ["begins", "ends"] as const;
export type RoadmapColumn = (typeof roadmapColumns)[number];

/** Something that happens on a day. */
export type RoadmapEvent = { day: string; column: RoadmapColumn; words: string; anchor: Anchor };

/** Measures and projects without any day yet. */
export type Undated = { words: string; anchor: Anchor };

/** Projects that carry out a visible measure or serve a visible goal; cancelled ones no longer happen. */
export function linkedProjects({ workspace, look }: Context): RecordOf<"projects">[] {
  return workspace.projects.filter(
    ({ phase, measureId, goalIds }) =>
      phase !== "cancelled" &&
      ((measureId !== undefined && look.measures.has(measureId)) || goalIds.some((id) => look.goals.has(id))),
  );
}

/**
 * Begin and end of every measure and linked project; what was given up is left out. Milestones stay with the
 * projects' own sheets.
 */
export function roadmapOf(context: Context): { events: RoadmapEvent[]; undated: Undated[] } {
  const events: RoadmapEvent[] = [];
  const undated: Undated[] = [];
  const add = (day: string | undefined, column: RoadmapColumn, words: string, anchor: Anchor) => {
    if (day) events.push({ day, column, words, anchor });
  };
  for (const measure of context.byCode(context.workspace.measures)) {
    if (measure.status === "dropped") continue;
    const words = context.named(measure);
    add(measure.start, "begins", words, anchorOf("measures", measure, "start"));
    add(measure.end, "ends", words, anchorOf("measures", measure, "end"));
    if (!measure.start && !measure.end)
      undated.push({ words, anchor: anchorOf("measures", measure, "start") });
  }
  for (const project of context.byCode(linkedProjects(context))) {
    const words = context.named(project);
    const { start, end } = periodOf(project);
    add(
      start,
      "begins",
      words,
      anchorOf("projects", project, project.startActual ? "startActual" : "startPlan"),
    );
    add(end, "ends", words, anchorOf("projects", project, project.endActual ? "endActual" : "endPlan"));
    if (!start && !end) undated.push({ words, anchor: anchorOf("projects", project, "startPlan") });
  }
  return { events, undated };
}
