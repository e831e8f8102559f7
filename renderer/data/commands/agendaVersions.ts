import { nextVersionNumber } from "@shared/domain/agenda/agendaVersion";
import { frozenKinds } from "@shared/domain/agenda/versionContent";
import type { DraftOf, RecordOf } from "@shared/domain/kinds";
import { command } from "../command";
import { tableOf } from "../db";

/** What people say about a version; its number follows from what exists. */
export type VersionDraft = Pick<DraftOf<"agendaVersions">, "date" | "reason" | "author"> & {
  decided: boolean;
};

/**
 * Freezes the strategic side as it stands: all records of the organisation and agenda kinds. Deciding a version
 * marks the one decided before as superseded.
 */
export const freezeVersion = command(
  "agenda.freeze",
  async (write, { decided, ...draft }: VersionDraft): Promise<RecordOf<"agendaVersions">> => {
    const existing = await tableOf("agendaVersions").toArray();
    const frozen: Record<string, Record<string, unknown>[]> = {};
    for (const kind of frozenKinds) frozen[kind] = await tableOf(kind).toArray();
    if (decided)
      for (const version of existing)
        if (version.status === "decided")
          await write.update("agendaVersions", version.id, { status: "superseded" });
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
