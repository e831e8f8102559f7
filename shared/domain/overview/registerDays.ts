import type { CouncilPaper } from "../papers/councilPaper";
import { nextCommittee } from "../papers/nextCommittee";
import type { ItSystem } from "../processes/itSystem";
import type { Process } from "../processes/process";

/** A day the registers hold: a committee that deals with a paper, a legal duty, the end of a contract. */
export type RegisterDay = { date: string } & (
  | { kind: "committee"; paper: CouncilPaper; forum: string }
  /** Duties of one day stand together: a law sets the same day for many processes. */
  | { kind: "duty"; processes: readonly [Process, ...Process[]] }
  | { kind: "contract"; system: ItSystem }
);

/** Registers that hold days; what a caller does not hand over owes none. */
export type Registers = {
  councilPapers?: readonly CouncilPaper[];
  processes?: readonly Process[];
  itSystems?: readonly ItSystem[];
};

/** The highest internal level: the process runs end to end, so its duty is met. DOMAIN.md (c), `internalLevel`. */
const endToEnd = 4;

/** Every day of the registers, in no order; what is archived, decided or met owes none. */
export function registerDays({
  councilPapers = [],
  processes = [],
  itSystems = [],
}: Registers): RegisterDay[] {
  return [...committeeDays(councilPapers), ...dutyDays(processes), ...contractDays(itSystems)];
}

function* committeeDays(papers: readonly CouncilPaper[]): Iterable<RegisterDay> {
  for (const paper of papers) {
    const next = nextCommittee(paper);
    if (paper.archivedAt === undefined && paper.status !== "decided" && next?.date)
      yield { kind: "committee", date: next.date, paper, forum: next.forum };
  }
}

function* dutyDays(processes: readonly Process[]): Iterable<RegisterDay> {
  const byDay = new Map<string, [Process, ...Process[]]>();
  for (const process of processes) {
    const { mandatory, mandatoryBy, internalLevel, archivedAt } = process;
    if (!mandatory || !mandatoryBy || archivedAt !== undefined || internalLevel === endToEnd) continue;
    const same = byDay.get(mandatoryBy);
    if (same) same.push(process);
    else byDay.set(mandatoryBy, [process]);
  }
  for (const [date, same] of byDay) yield { kind: "duty", date, processes: same };
}

function* contractDays(systems: readonly ItSystem[]): Iterable<RegisterDay> {
  for (const system of systems)
    if (system.archivedAt === undefined && system.contractEnd)
      yield { kind: "contract", date: system.contractEnd, system };
}
