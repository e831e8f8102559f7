import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { realDisk } from "@electron/host/disk";
import { OuterJournal } from "@electron/host/journal";
import { journalFolder } from "@electron/host/paths";
import type { Change, JournalEntry } from "@renderer/data/journalEntry";
import { kindNames } from "@shared/domain/kinds";
import type { Workspace } from "@shared/domain/workspace";
import { contentHashOf } from "@shared/transfer/contentHash";
import { schemaVersion } from "@shared/transfer/migrations";

/** A data folder whose outer journal holds a whole workspace as one entry, as after opening a file. */
export async function seedDataFolder(workspace: Workspace): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "agendalotse-bench-"));
  const journal = new OuterJournal(realDisk, journalFolder(folder));
  const dbId = crypto.randomUUID();
  await journal.begin(dbId);
  const entry = openingEntry(workspace);
  await journal.append({
    dbId,
    entries: [{ seq: 1, line: JSON.stringify(entry), stateHash: entry.stateHash, schemaVersion }],
  });
  await journal.close();
  return folder;
}

function openingEntry(workspace: Workspace): JournalEntry {
  const changes = kindNames.flatMap((kind) =>
    workspace[kind].map((record): Change => ({ kind, id: record.id, before: null, after: record })),
  );
  return {
    seq: 1,
    at: new Date().toISOString(),
    kind: "command",
    label: { command: "records.openWorkspace", values: { title: "Bench" } },
    changes,
    below: null,
    redoBelow: null,
    undoHead: 1,
    redoHead: null,
    stateHash: contentHashOf(workspace),
    schemaVersion,
  };
}
