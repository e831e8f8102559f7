import { nextVersionNumber } from "../domain/agenda/agendaVersion";
import type { Workspace } from "../domain/workspace";
import type { Deliverable, DeliverableOptions } from "./deliverable";

/**
 * Options a person starts from: a draft for inside, numbered after the newest version of the agenda. Documents
 * about projects are no part of the agenda and carry no version of it.
 */
export function defaultOptions(
  { recordKind, ownVersion }: Pick<Deliverable, "recordKind" | "ownVersion">,
  workspace: Pick<Workspace, "municipalities" | "agendaVersions">,
  today: string,
): DeliverableOptions {
  const municipality = workspace.municipalities[0];
  return {
    audience: "internal",
    author: municipality?.documentAuthor ?? municipality?.name ?? "",
    draft: true,
    versionNumber:
      recordKind === "projects" || ownVersion
        ? ""
        : nextVersionNumber(
            workspace.agendaVersions.map((version) => version.number),
            false,
          ),
    date: today,
    recordIds: [],
    emptySections: "leaveOut",
    sections: [],
  };
}
