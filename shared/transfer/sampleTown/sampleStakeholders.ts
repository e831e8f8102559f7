import { content } from "@resources/sampleTown/content";
import type { Workspace } from "../../domain/workspace";
import type { SampleRecords } from "./sampleRecords";
import { storeSample } from "./storeSample";

const begun = "2026-10-12T08:00:00.000Z";

/** Adds the contact book, the register of stakeholders and the role cards. */
export function addSampleStakeholders(workspace: Workspace, make: SampleRecords): void {
  storeSample(workspace, make, "organisations", content.organisations, begun);
  storeSample(workspace, make, "stakeholders", content.stakeholders, begun);
  storeSample(workspace, make, "roleCards", content.roleCards, begun);
}
