import { kindNames, type RecordOf } from "@shared/domain/kinds";
import { withChanges } from "@shared/domain/withChanges";
import type { Workspace } from "@shared/domain/workspace";
import type { Language } from "@shared/i18n/words";
import { type ContentHash, contentHashOf, hashAfter } from "@shared/transfer/contentHash";
import { recordsById } from "@shared/transfer/merge/differingRecords";
import { compareCopies, mergeCopies } from "@shared/transfer/merge/mergeWorkspaces";
import { sameValue } from "@shared/transfer/merge/sameValue";
import type { Choices } from "@shared/transfer/merge/states";
import type { OpenedWorkspace } from "@shared/transfer/workspaceFile";
import { command } from "../command";
import { readMeta } from "../db";
import { squash } from "../journalEntry";
import { copiesTakenIn } from "../queries/lineage";
import { wholeWorkspace } from "../queries/workspace";
import type { Writer } from "../writer";

/** Notes that the workspace was saved as a file, as the file itself already says it. */
export const noteSaved = command("exchange.save", note);

/** Notes that the workspace went to another device, as the file itself already says it. */
export const handOver = command("exchange.handOver", note);

async function note(write: Writer, entry: RecordOf<"exportLog">): Promise<void> {
  write.describe({ fileName: entry.fileName });
  await write.put("exportLog", entry);
}

/** A colleague's copy, and the state both copies came from. */
export type CopyToMerge = {
  fileName: string;
  opened: OpenedWorkspace;
  base: Workspace;
  /** Language of the window, for the entry in the list of files. */
  language: Language;
};

/**
 * Merges a colleague's copy into this one. What has been done here meanwhile is looked at again; a conflict nobody
 * decided stays as it is here. Notes what was merged, so that the colleague's next file begins from there.
 */
export const mergeCopy = command(
  "exchange.merge",
  async (write, copy: CopyToMerge, choices: Choices): Promise<void> => {
    const { base, fileName, opened } = copy;
    const [ours, meta] = [await wholeWorkspace(), await readMeta()];
    const now = new Date().toISOString();
    const counters = [meta?.counters ?? {}, opened.manifest.counters];
    const merged = mergeCopies(compareCopies({ base, ours, theirs: opened.workspace }), choices, {
      counters,
      now,
    });
    await write.takeOver(merged.changes);
    write.raiseCounters(merged.counters);
    await forgetDifferences(write, new Set(opened.lineage));
    const result = withChanges(ours, squash(write.changes));
    const mergedInto = hashAfter(meta?.contentHash ?? contentHashOf(ours), squash(write.changes));
    write.describe({ fileName });
    await write.create("exportLog", {
      exportedAt: now,
      deliverable: "workspace",
      title: opened.manifest.title,
      fileName,
      language: copy.language,
      audience: "confidential",
      exchange: {
        direction: "in",
        state: contentHashOf(opened.workspace),
        mergedInto,
        difference: differenceTo(opened.workspace, result),
      },
    });
  },
  { large: "import" },
);

/** Copies the new one descends from need not be had again: it stands in their place. */
async function forgetDifferences(write: Writer, lineage: ReadonlySet<ContentHash>): Promise<void> {
  for (const { entry, state } of await copiesTakenIn())
    if (entry.exchange?.direction === "in" && entry.exchange.difference && lineage.has(state)) {
      const { difference: _, ...exchange } = entry.exchange;
      await write.update("exportLog", entry.id, { exchange });
    }
}

type Difference = { kind: string; id: string; record: Record<string, unknown> | null }[];

/** Where a copy differs from what came of merging it; entries of the list of files without what they keep. */
function differenceTo(copy: Workspace, result: Workspace): Difference {
  return kindNames.flatMap((kind) => {
    const [theirs, after] = [recordsById(copy[kind]), recordsById(result[kind])];
    const ids = new Set([...theirs.keys(), ...after.keys()]);
    return [...ids].flatMap((id) => {
      const record = theirs.get(id) ?? null;
      return sameValue(record, after.get(id) ?? null) ? [] : [{ kind, id, record: record && light(record) }];
    });
  });
}

function light(record: Record<string, unknown>): Record<string, unknown> {
  const exchange = record.exchange as { difference?: unknown } | undefined;
  if (!exchange?.difference) return record;
  const { difference: _, ...rest } = exchange;
  return { ...record, exchange: rest };
}
