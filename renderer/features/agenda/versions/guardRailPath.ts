import type { GuardRailCell } from "@shared/domain/agenda/guardRails";

/** Address of a cell of the guard-rail matrix. */
export const guardRailPath = ({ measureId, guidelineId }: GuardRailCell): string =>
  `/agenda/together?matrix=guardRails&cell=${measureId}:${guidelineId}`;
