import { type Alike, alike } from "../similar";
import type { Process } from "./process";

/** Processes of other units that may be the same work, by entry: same service key, or names alike but for one word. */
export function similarProcesses(
  processes: readonly Process[],
): ReadonlyMap<string, readonly Alike<Process>[]> {
  return alike(
    processes.map((process) => ({
      record: process,
      unitId: process.orgUnitId,
      key: process.fimServiceKey.replace(/\s/g, ""),
      name: process.name,
    })),
  );
}
