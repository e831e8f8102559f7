import { kindNames } from "@shared/domain/kinds";
import { db, tableOf } from "../db";

/** Whether no record of any kind is there, so that opening a file or the sample town replaces nothing. */
export function isWorkspaceEmpty(): Promise<boolean> {
  return db.transaction("r", [...kindNames], async () => {
    for (const kind of kindNames) if ((await tableOf(kind).count()) > 0) return false;
    return true;
  });
}
