import type { DeliverableId } from "@shared/deliverables/deliverable";
import type { DraftOf, RecordOf } from "@shared/domain/kinds";
import { mostEarlierFiles, mostTemplateBytes } from "@shared/domain/workspace/wordTemplate";
import { AppError } from "@shared/errors";
import { command } from "../command";
import { tableOf } from "../db";

/** A Word file on its way in, looked into already. */
export type TemplateFileDraft = Pick<DraftOf<"wordTemplateFiles">, "fileName" | "byteSize" | "base64">;

/** @throws AppError `tooLarge` with reason "templatesTogether" where all templates would be too large together */
async function requireRoom({ byteSize }: TemplateFileDraft): Promise<void> {
  let sum = byteSize;
  await tableOf("wordTemplateFiles").each((file) => {
    sum += file.byteSize;
  });
  if (sum > mostTemplateBytes)
    throw new AppError("tooLarge", "The templates are too large together.", {
      reason: "templatesTogether",
      limit: mostTemplateBytes / 1024 / 1024,
    });
}

/**
 * Takes in a Word file of the house.
 * @throws AppError `tooLarge` where all templates together would be too large
 */
export const addWordTemplate = command(
  "houseTemplates.add",
  async (write, name: string, draft: TemplateFileDraft): Promise<RecordOf<"wordTemplates">> => {
    await requireRoom(draft);
    write.describe({ name });
    const file = await write.create("wordTemplateFiles", draft);
    return write.create("wordTemplates", { name, fileId: file.id });
  },
);

/**
 * Takes in a new file for a template; the one before is kept, and the oldest is let go when there are too many.
 * @throws AppError `tooLarge` as {@link addWordTemplate}
 */
export const replaceWordTemplate = command(
  "houseTemplates.replace",
  async (write, id: string, draft: TemplateFileDraft): Promise<void> => {
    await requireRoom(draft);
    const { name, fileId, earlierFileIds } = await write.get("wordTemplates", id);
    write.describe({ name });
    const file = await write.create("wordTemplateFiles", draft);
    const earlier = [fileId, ...earlierFileIds];
    await write.update("wordTemplates", id, {
      fileId: file.id,
      earlierFileIds: earlier.slice(0, mostEarlierFiles),
    });
    for (const old of earlier.slice(mostEarlierFiles)) await write.remove("wordTemplateFiles", old);
  },
);

/** Puts an earlier file of a template in force again; the present one becomes an earlier one. */
export const returnToTemplateFile = command(
  "houseTemplates.goBack",
  async (write, id: string, earlierId: string): Promise<void> => {
    const { name, fileId, earlierFileIds } = await write.get("wordTemplates", id);
    if (!earlierFileIds.includes(earlierId))
      throw new AppError("notFound", "The template never had this file.", { id: earlierId });
    write.describe({ name });
    await write.update("wordTemplates", id, {
      fileId: earlierId,
      earlierFileIds: [fileId, ...earlierFileIds.filter((each) => each !== earlierId)],
    });
  },
);

/** Removes a template with its files; the documents made in it go back to the product's own looks. */
export const removeWordTemplate = command(
  "houseTemplates.remove",
  async (write, id: string): Promise<void> => {
    const { name, fileId, earlierFileIds } = await write.get("wordTemplates", id);
    write.describe({ name });
    for (const setting of await tableOf("documentSettings").toArray())
      if (setting.templateId === id)
        await write.update("documentSettings", setting.id, { templateId: undefined });
    await write.remove("wordTemplates", id);
    for (const file of [fileId, ...earlierFileIds]) await write.remove("wordTemplateFiles", file);
  },
);

/** Says which documents are made in a template; each is made in one. */
export const assignWordTemplate = command(
  "houseTemplates.assign",
  async (write, id: string, documents: readonly DeliverableId[]): Promise<void> => {
    write.describe({ name: (await write.get("wordTemplates", id)).name });
    const settings = await tableOf("documentSettings").toArray();
    const wanted = new Set<string>(documents);
    for (const { id: settingId, deliverable, templateId } of settings) {
      if (wanted.delete(deliverable)) {
        if (templateId !== id) await write.update("documentSettings", settingId, { templateId: id });
      } else if (templateId === id)
        await write.update("documentSettings", settingId, { templateId: undefined });
    }
    for (const deliverable of wanted)
      await write.create("documentSettings", { deliverable, sections: [], templateId: id });
  },
);
