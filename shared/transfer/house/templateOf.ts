import { bytesOfBase64 } from "@shared/document/base64";
import { checkHouse, isUsable } from "@shared/document/house/checkHouse";
import type { HouseTemplate } from "@shared/document/house/houseTemplate";
import type { StyleChoices } from "@shared/document/house/styleSlots";
import type { Workspace } from "@shared/domain/workspace";
import { AppError } from "@shared/errors";

import { unreadable } from "../readingError";
import { readHouseTemplate } from "./readHouseTemplate";

/**
 * A template of the workspace, read; undefined where none is asked for or it is gone.
 * @throws AppError `notFound` where its file is missing, `unreadable` where it is not to be used, and as `readHouseTemplate`
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
  const template = readHouseTemplate(bytes, file.fileName);
  // A file taken in elsewhere may never have been checked.
  if (!isUsable(checkHouse(template, record.styles, ""))) throw unreadable("unsafe");
  return { template, styles: record.styles };
}
