import { nextVersionNumber } from "../domain/agenda/agendaVersion";
import type { Workspace } from "../domain/workspace";
import type { DeliverableOptions } from "./deliverable";

/** Options a person starts from: a draft for inside, numbered after the newest version. */
export function defaultOptions(
  workspace: Pick<Workspace, "municipalities" | "agendaVersions">,
  today: string,
): DeliverableOptions {
  const municipality = workspace.municipalities[0];
  return {
    audience: "internal",
    author: municipality?.documentAuthor ?? municipality?.name ?? "",
    draft: true,
    versionNumber: nextVersionNumber(
      workspace.agendaVersions.map((version) => version.number),
      false,
    ),
    date: today,
    recordIds: [],
    emptySections: "leaveOut",
    sections: [],
  };
}
