import { content } from "@resources/sampleTown/content";
import type { KindName, RecordOf } from "../../domain/kinds";
import type { Workspace } from "../../domain/workspace";
import { positionsAtEnd } from "../../positions";
import type { SampleRecords, Written } from "./sampleRecords";

const begun = "2026-09-21T08:00:00.000Z";

/** Adds whom decisions and projects affect and what has been told; both name stakeholders, so these come first. */
export function addSampleCommunication(workspace: Workspace, make: SampleRecords): void {
  const about = ({ of, ...fields }: Written): Written => {
    const [kind = "", key = ""] = String(of).split(" ");
    return { ...fields, occasionKind: kind, occasionId: make.idOf(kind as KindName, key) };
  };
  const positions = positionsAtEnd([], content.communicationItems.length);
  workspace.affected = content.affected.map(
    (one): RecordOf<"affected"> => make.make("affected", about(one), begun),
  );
  workspace.communicationItems = content.communicationItems.map(
    (one, at): RecordOf<"communicationItems"> =>
      make.make("communicationItems", { position: positions[at], ...about(one) }, begun),
  );
}
