import type { Project } from "./project";

export const checkpoints = ["dataProtection", "itSecurity", "worksCouncil", "accessibility"] as const;
export type Checkpoint = (typeof checkpoints)[number];

/** Prüfpunkte somebody still has to settle. A data protection impact assessment that is due counts as open. */
export function openChecks(of: Pick<Project, Checkpoint>): Checkpoint[] {
  const settled: Record<Checkpoint, boolean> = {
    dataProtection: of.dataProtection === "checked",
    itSecurity: of.itSecurity === "checked",
    worksCouncil: of.worksCouncil === "not_needed" || of.worksCouncil === "agreed",
    accessibility: of.accessibility === "checked",
  };
  return checkpoints.filter((checkpoint) => !settled[checkpoint]);
}
