import { nextVersionNumber, type VersionStatus } from "@shared/domain/agenda/agendaVersion";
import { guardRailGap, guardRailsUnused } from "@shared/domain/agenda/guardRails";
import { frozenKinds, frozenWorkspace } from "@shared/domain/agenda/versionContent";
import type { DraftOf, RecordOf } from "@shared/domain/kinds";
import type { Workspace } from "@shared/domain/workspace";
import { AppError } from "@shared/errors";
import { command } from "../command";
import { tableOf } from "../db";
import type { Writer } from "../writer";

/** What people say about a version; its number follows from what exists. */
export type VersionDraft = Pick<DraftOf<"agendaVersions">, "date" | "reason" | "author"> & {
  decided: boolean;
};

/**
 * Freezes the strategic side as it stands: all records of the organisation and agenda kinds. Deciding a version
 * marks the one decided before as superseded; it is refused (`guardRailsOpen`) while cells of the guard-rail matrix
 * are empty (FIELD.md M10).
 */
export const freezeVersion = command(
  "agenda.freeze",
  async (write, { decided, ...draft }: VersionDraft): Promise<RecordOf<"agendaVersions">> => {
    const existing = await tableOf("agendaVersions").toArray();
    const frozen: Record<string, Record<string, unknown>[]> = {};
    for (const kind of frozenKinds) frozen[kind] = await tableOf(kind).toArray();
    if (decided) await supersedeDecided(write, frozenWorkspace({ frozen }), existing);
    const version = await write.create("agendaVersions", {
      ...draft,
      number: nextVersionNumber(
        existing.map(({ number }) => number),
        decided,
      ),
      status: decided ? "decided" : "draft",
      frozen,
    });
    write.describe({ number: version.number });
    return version;
  },
);

/** Says where a version stands. What counts for deciding while freezing counts for deciding later on. */
export const setVersionStatus = command(
  "agenda.setVersionStatus",
  async (write, id: string, status: VersionStatus): Promise<void> => {
    const version = await write.get("agendaVersions", id);
    write.describe({ number: version.number, status });
    await moveVersion(write, version, status);
  },
);

/** Takes a version to a status within another command: deciding it asks and does what deciding it alone does. */
export async function moveVersion(
  write: Writer,
  version: RecordOf<"agendaVersions">,
  status: VersionStatus,
): Promise<void> {
  if (status === "decided" && version.status !== "decided")
    await supersedeDecided(write, frozenWorkspace(version), await tableOf("agendaVersions").toArray());
  await write.update("agendaVersions", version.id, { status });
}

/** Notes why this house holds its measures against no guideline, so that its agenda can be approved without. */
export const leaveGuardRails = command(
  "agenda.leaveGuardRails",
  async (write, reason: string): Promise<void> => {
    const [agenda] = await tableOf("agendas").toArray();
    if (agenda)
      await write.create("acknowledgements", {
        rule: guardRailsUnused,
        recordKind: "agendas",
        recordId: agenda.id,
        reason: reason.trim(),
      });
  },
);

/** Makes room for a decided version. What was held against the guidelines since it was frozen counts for it too. */
async function supersedeDecided(
  write: Writer,
  content: Workspace,
  versions: readonly RecordOf<"agendaVersions">[],
): Promise<void> {
  const acknowledgements = await tableOf("acknowledgements").toArray();
  const guidelineChecks = [...content.guidelineChecks, ...(await tableOf("guidelineChecks").toArray())];
  const gap = guardRailGap({ ...content, guidelineChecks, acknowledgements });
  if (gap)
    throw new AppError("guardRailsOpen", `${gap.missing} cells of the guard-rail matrix are empty`, {
      count: gap.missing,
      ...gap.first,
    });
  for (const version of versions)
    if (version.status === "decided")
      await write.update("agendaVersions", version.id, { status: "superseded" });
}
