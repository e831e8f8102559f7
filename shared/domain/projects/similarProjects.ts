import { type Alike, alike } from "../similar";
import type { Project } from "./project";

/**
 * Projects under another unit's lead that may be about the same, by project; finished ones count, for what they
 * learnt. DOMAIN.md (a) seed 001.
 */
export function similarProjects(
  projects: readonly Project[],
): ReadonlyMap<string, readonly Alike<Project>[]> {
  return alike(
    projects.map((project) => ({
      record: project,
      unitId: project.leadUnitId,
      key: "",
      name: project.title,
    })),
  );
}
