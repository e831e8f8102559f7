import type { TellingAhead } from "@renderer/data/queries/communication";

/** What was to be told by now: messages whose day has passed, and occasions that are owed. */
export function untoldBy({ debt, due }: TellingAhead): { overdue: number; debt: number; all: number } {
  const overdue = due.filter(({ isOverdue }) => isOverdue).length;
  return { overdue, debt, all: overdue + debt };
}
