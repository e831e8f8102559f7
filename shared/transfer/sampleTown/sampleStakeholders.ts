import { content } from "@resources/sampleTown/content";
import type { KindName, RecordOf } from "../../domain/kinds";
import type { Workspace } from "../../domain/workspace";
import { positionsAtEnd } from "../../positions";
import type { SampleRecords, Written } from "./sampleRecords";

const begun = "2026-10-12T08:00:00.000Z";

/** Adds the contact book, the register of stakeholders and the role cards. */
export function addSampleStakeholders(workspace: Workspace, make: SampleRecords): void {
  const store = <K extends KindName>(kind: K, written: readonly Written[]) => {
    const positions = positionsAtEnd([], written.length);
    make.announce(kind, written);
    workspace[kind] = written.map(
      (one, at): RecordOf<K> => make.make(kind, { position: positions[at], ...one }, begun),
    ) as Workspace[K];
  };
  store("organisations", content.organisations);
  store("stakeholders", content.stakeholders);
  store("roleCards", content.roleCards);
}
