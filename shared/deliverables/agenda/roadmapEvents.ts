import type { Anchor } from "../../document/model";
import type { RecordOf } from "../../domain/kinds";
import { roadmapEntries } from "../../domain/projects/roadmap";
import type { Context } from "../context";

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
 * Begin and end of every measure and linked project, after the rule of the roadmap; what was given up is left out.
 * Milestones stay with the projects' own sheets.
 */
export function roadmapOf(context: Context): { events: RoadmapEvent[]; undated: Undated[] } {
  const events: RoadmapEvent[] = [];
  const undated: Undated[] = [];
  const entries = roadmapEntries({
    goals: [],
    measures: context.byCode(context.workspace.measures),
    projects: context.byCode(linkedProjects(context)),
  });
  for (const entry of entries) {
    const words = context.named(entry);
    const anchor = (field: string): Anchor => ({ kind: entry.kind, recordId: entry.id, field });
    if (entry.start)
      events.push({ day: entry.start.day, column: "begins", words, anchor: anchor(entry.start.field) });
    if (entry.end)
      events.push({ day: entry.end.day, column: "ends", words, anchor: anchor(entry.end.field) });
    if (!entry.start && !entry.end)
      undated.push({ words, anchor: anchor(entry.kind === "projects" ? "startPlan" : "start") });
  }
  return { events, undated };
}
