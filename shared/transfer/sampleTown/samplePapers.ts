import { content } from "@resources/sampleTown/content";
import type { RecordOf } from "../../domain/kinds";
import type { Workspace } from "../../domain/workspace";
import { positionsAtEnd } from "../../positions";
import type { SampleRecords } from "./sampleRecords";

const begun = "2026-10-05T08:00:00.000Z";

/** Adds the papers for the council, which name what they are about by its number. */
export function addSamplePapers(workspace: Workspace, make: SampleRecords): void {
  const positions = positionsAtEnd([], content.councilPapers.length);
  workspace.councilPapers = content.councilPapers.map(
    ({ items, ...paper }, at): RecordOf<"councilPapers"> =>
      make.make(
        "councilPapers",
        {
          position: positions[at],
          ...paper,
          items: items.map(({ kind, key }) => ({ kind, id: make.idOf(kind, key) })),
        },
        begun,
      ),
  );
}
