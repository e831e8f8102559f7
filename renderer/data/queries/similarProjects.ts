import type { RecordOf } from "@shared/domain/kinds";
import { similarProjects } from "@shared/domain/projects/similarProjects";
import { tableOf } from "../db";

/** Projects of other units that may be about the same as one; what lies in the archive is left out. */
export async function similarTo(id: string): Promise<RecordOf<"projects">[]> {
  const projects = await tableOf("projects").toArray();
  const compared = projects.filter((one) => one.id === id || one.archivedAt === undefined);
  return (similarProjects(compared).get(id) ?? []).map(({ record }) => record);
}
