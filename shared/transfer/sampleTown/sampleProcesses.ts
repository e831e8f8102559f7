import { content } from "@resources/sampleTown/content";
import type { KindName, RecordOf } from "../../domain/kinds";
import type { Workspace } from "../../domain/workspace";
import { positionsAtEnd } from "../../positions";
import type { SampleRecords, Written } from "./sampleRecords";

const begun = "2026-10-19T08:00:00.000Z";

/** Adds the IT systems and the process register. */
export function addSampleProcesses(workspace: Workspace, make: SampleRecords): void {
  const store = <K extends KindName>(kind: K, written: readonly Written[]) => {
    const positions = positionsAtEnd([], written.length);
    make.announce(kind, written);
    workspace[kind] = written.map(
      (one, at): RecordOf<K> => make.make(kind, { position: positions[at], ...one }, begun),
    ) as Workspace[K];
  };
  store("itSystems", content.itSystems);
  store("processes", content.processes);
}
