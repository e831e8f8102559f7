import type { Project, UnitEffort } from "./project";

/** The efforts with one department's set anew; no days take it out. Undefined once none is left. */
export function withUnitEffort(
  efforts: readonly UnitEffort[] | undefined,
  orgUnitId: string,
  days: number | undefined,
): UnitEffort[] | undefined {
  const others = (efforts ?? []).filter((effort) => effort.orgUnitId !== orgUnitId);
  const next = days === undefined ? others : [...others, { orgUnitId, days }];
  return next.length === 0 ? undefined : next;
}

/** Departments that give or may give effort: the lead, those taking part, and whoever has some already. */
export function effortUnitIds({
  leadUnitId,
  orgUnitIds,
  unitEfforts = [],
}: Pick<Project, "leadUnitId" | "orgUnitIds" | "unitEfforts">): string[] {
  return [
    ...new Set([
      ...(leadUnitId === undefined ? [] : [leadUnitId]),
      ...orgUnitIds,
      ...unitEfforts.map(({ orgUnitId }) => orgUnitId),
    ]),
  ];
}
