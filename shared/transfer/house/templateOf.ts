import { bytesOfBase64 } from "@shared/document/base64";
import type { HouseTemplate } from "@shared/document/house/houseTemplate";
import type { StyleChoices } from "@shared/document/house/styleSlots";
import type { Workspace } from "@shared/domain/workspace";
import { AppError } from "@shared/errors";

import { readHouseTemplate } from "./readHouseTemplate";

/**
 * A template of the workspace, read; undefined where none is asked for or it is gone.
 * @throws AppError `notFound` where its file is missing, and as `readHouseTemplate`
 */
export function templateOf(
  { wordTemplates, wordTemplateFiles }: Pick<Workspace, "wordTemplates" | "wordTemplateFiles">,
  id: string | undefined,
): { template: HouseTemplate; styles: StyleChoices } | undefined {
  const record = id === undefined ? undefined : wordTemplates.find((each) => each.id === id);
  if (!record) return undefined;
  const file = wordTemplateFiles.find((each) => each.id === record.fileId);
  const bytes = file && bytesOfBase64(file.base64);
  if (!bytes) throw new AppError("notFound", "The file of the template is missing.");
  return { template: readHouseTemplate(bytes, file.fileName), styles: record.styles };
}
