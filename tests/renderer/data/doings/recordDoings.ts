import {
  archiveRecord,
  createRecord,
  removeRecord,
  removeRecords,
  restoreRecord,
  updateRecord,
  updateRecords,
} from "@renderer/data/commands/records";
import { loadSample, removeSample } from "@renderer/data/commands/sample";
import { beginAgenda } from "@renderer/data/commands/start";
import { openWorkspace } from "@renderer/data/commands/workspace";
import type { CommandName } from "@shared/i18n/words";
import { sampleTown } from "@shared/transfer/sampleTown/sampleTown";
import { type OpenedWorkspace, readWorkspaceFile, writeWorkspaceFile } from "@shared/transfer/workspaceFile";
import { type Doing, day, someOf, title, withOne } from "./doing";

/** A file of another town, made once. */
let file: Promise<OpenedWorkspace> | undefined;
function otherTown(): Promise<OpenedWorkspace> {
  const facts = { appVersion: "1.0.0", createdAt: "2027-01-01T00:00:00.000Z", counters: { M: 77, "Z-1": 9 } };
  file ??= writeWorkspaceFile(sampleTown(), facts).then(readWorkspaceFile);
  return file;
}

/** Records of any kind, and whole workspaces. */
export const recordDoings = {
  "records.create": (chance) =>
    createRecord(chance.oneOf(["goals", "measures", "guidelines", "actionFields", "projects"] as const), {
      title: title(chance),
    }),
  "records.update": async (chance) => {
    const group = crypto.randomUUID();
    return withOne(chance, "goals", async ({ id }) => {
      for (let typed = 0; typed <= chance.below(3); typed += 1)
        await updateRecord("goals", id, { title: title(chance), horizonYear: undefined }, { group });
    });
  },
  "records.updateMany": async (chance) =>
    updateRecords(
      "measures",
      (await someOf(chance, "measures", 20)).map(({ id }) => id),
      { start: day(chance) },
    ),
  "records.remove": (chance) => withOne(chance, "indicators", ({ id }) => removeRecord("indicators", id)),
  "records.removeMany": async (chance) =>
    removeRecords(
      "milestones",
      (await someOf(chance, "milestones", 5)).map(({ id }) => id),
    ),
  "records.archive": (chance) => withOne(chance, "measures", ({ id }) => archiveRecord("measures", id)),
  "records.restore": (chance) =>
    withOne(
      chance,
      "measures",
      ({ id }) => restoreRecord("measures", id),
      (one) => one.archivedAt !== undefined,
    ),
  "records.openWorkspace": async () => openWorkspace(await otherTown()),
  "records.loadSample": loadSample,
  "records.removeSample": removeSample,
  "records.beginAgenda": () =>
    beginAgenda({
      municipality: { name: "Stadt Beispielhausen", kind: "city" },
      agenda: { title: "Digitale Agenda", periodFrom: 2027, periodTo: 2031 },
      topUnitName: "Verwaltungsleitung",
    }),
} satisfies Partial<Record<CommandName, Doing>>;
