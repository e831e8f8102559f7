import type { RecordOf } from "@shared/domain/kinds";
import { inOrder } from "@shared/domain/workspace";
import { tableOf } from "../db";

type Process = RecordOf<"processes">;

/** The field in which a process names a goal or a project; those store nothing of processes. */
export type ProcessLink = "goalIds" | "projectIds";

/** Processes that name a goal or project, and those that could. */
export type LinkedProcesses = { linked: readonly Process[]; others: readonly Process[] };

/** The processes of the register by whether they name a goal or project; archived ones are left out. */
export async function linkedProcesses(field: ProcessLink, id: string): Promise<LinkedProcesses> {
  const processes = inOrder(await tableOf("processes").toArray()).filter(
    ({ archivedAt }) => archivedAt === undefined,
  );
  const isLinked = (process: Process) => process[field].includes(id);
  return {
    linked: processes.filter(isLinked),
    others: processes.filter((process) => !isLinked(process)),
  };
}
