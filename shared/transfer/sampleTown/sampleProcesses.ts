import { content } from "@resources/sampleTown/content";
import type { Workspace } from "../../domain/workspace";
import type { SampleRecords } from "./sampleRecords";
import { storeSample } from "./storeSample";

const begun = "2026-10-19T08:00:00.000Z";

/** Adds the IT systems and the process register. */
export function addSampleProcesses(workspace: Workspace, make: SampleRecords): void {
  storeSample(workspace, make, "itSystems", content.itSystems, begun);
  storeSample(workspace, make, "processes", content.processes, begun);
}
