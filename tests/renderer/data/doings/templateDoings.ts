import {
  addWordTemplate,
  assignWordTemplate,
  removeWordTemplate,
  replaceWordTemplate,
  returnToTemplateFile,
} from "@renderer/data/commands/wordTemplates";
import type { CommandName } from "@shared/i18n/words";
import type { Chance } from "@tests/faults/chance";
import { type Doing, title, withOne } from "./doing";

/** A file of its own each time. */
const file = (chance: Chance) => {
  const base64 = btoa(`${title(chance)} ${crypto.randomUUID()}`);
  return { fileName: `${title(chance)}.docx`, byteSize: base64.length, base64 };
};

/** The house's own Word files: in, out, and which documents are made in them. */
export const templateDoings = {
  "houseTemplates.add": (chance) => addWordTemplate(title(chance), file(chance)),
  "houseTemplates.replace": (chance) =>
    withOne(chance, "wordTemplates", ({ id }) => replaceWordTemplate(id, file(chance))),
  "houseTemplates.goBack": (chance) =>
    withOne(
      chance,
      "wordTemplates",
      ({ id, earlierFileIds }) => returnToTemplateFile(id, chance.oneOf(earlierFileIds)),
      ({ earlierFileIds }) => earlierFileIds.length > 0,
    ),
  "houseTemplates.remove": (chance) => withOne(chance, "wordTemplates", ({ id }) => removeWordTemplate(id)),
  "houseTemplates.assign": (chance) =>
    withOne(chance, "wordTemplates", ({ id }) =>
      assignWordTemplate(id, chance.below(2) === 0 ? ["agenda", "minutes"] : ["agenda"]),
    ),
} satisfies Partial<Record<CommandName, Doing>>;

/** A template that had another file before, so that every step finds one. */
export async function templateWithEarlierFile(chance: Chance): Promise<void> {
  await templateDoings["houseTemplates.add"](chance);
  await templateDoings["houseTemplates.replace"](chance);
}
