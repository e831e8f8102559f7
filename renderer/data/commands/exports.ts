import type { DeliverableId, SectionChoice } from "@shared/deliverables/deliverable";
import type { DraftOf, RecordOf } from "@shared/domain/kinds";
import type { ExportLogEntry } from "@shared/domain/workspace/exportLogEntry";
import { outdatedTexts } from "@shared/domain/workspace/keptTexts";
import { emptyContentHash, hashAfter } from "@shared/transfer/contentHash";
import { command } from "../command";
import { tableOf } from "../db";
import { allOf } from "../queries/workspace";

/**
 * Notes a file that left the app, so that people know what to delete and a reviewed file finds its way back. Lets go
 * of the text of older files that need it no more; undo brings it back.
 */
export const logExport = command(
  "exports.log",
  async (write, entry: DraftOf<"exportLog">): Promise<RecordOf<"exportLog">> => {
    write.describe({ fileName: entry.fileName });
    const created = await write.create("exportLog", entry);
    const outdated = outdatedTexts(await allOf("exportLog"), await allOf("agendaVersions"));
    for (const { id, manifest } of outdated)
      await write.update("exportLog", id, { manifest: [], textHash: fingerprintOf(manifest) });
    return created;
  },
);

const fingerprintOf = (manifest: ExportLogEntry["manifest"]): string =>
  hashAfter(emptyContentHash, [{ kind: "exportLog", before: null, after: { manifest } }]);

/** Takes a file off the list, once it has been deleted. */
export const forgetExport = command("exports.forget", async (write, id: string): Promise<void> => {
  write.describe({ fileName: (await write.get("exportLog", id)).fileName });
  await write.remove("exportLog", id);
});

/** Stores the house's order, headings and choice of a document's sections. */
export const arrangeSections = command(
  "exports.arrange",
  async (write, deliverable: DeliverableId, sections: readonly SectionChoice[]): Promise<void> => {
    write.describe({ document: deliverable });
    const existing = await tableOf("documentSettings").where("deliverable").equals(deliverable).first();
    if (existing) await write.update("documentSettings", existing.id, { sections: [...sections] });
    else await write.create("documentSettings", { deliverable, sections: [...sections] });
  },
);
