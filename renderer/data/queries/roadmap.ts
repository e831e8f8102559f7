import type { RecordOf } from "@shared/domain/kinds";
import { type RoadmapEntry, roadmapEntries } from "@shared/domain/projects/roadmap";
import { inOrder } from "@shared/domain/workspace";
import { tableOf } from "../db";

/** The roadmap's entries and the headings they stand under, in the agenda's order. */
export type RoadmapData = {
  entries: readonly RoadmapEntry[];
  fields: readonly RecordOf<"actionFields">[];
  goals: readonly RecordOf<"goals">[];
};

const kept = <T extends { archivedAt?: string }>(records: readonly T[]) =>
  records.filter(({ archivedAt }) => archivedAt === undefined);

/** Goals, measures and projects of the house for the roadmap; what was archived is left out. */
export async function roadmapData(): Promise<RoadmapData> {
  const [fields, allGoals, measures, projects] = await Promise.all([
    tableOf("actionFields").toArray(),
    tableOf("goals").toArray(),
    tableOf("measures").toArray(),
    tableOf("projects").toArray(),
  ]);
  const goals = inOrder(kept(allGoals));
  return {
    entries: roadmapEntries({ goals, measures: kept(measures), projects: kept(projects) }),
    fields: inOrder(kept(fields)),
    goals,
  };
}
