import { type Origins, originKinds, originsOfRecord } from "@shared/domain/events/origins";
import { recordsOf } from "./workspace";

/** Where an item of the agenda or a project came from; null for what was entered directly. */
export async function originsOfItem(recordId: string): Promise<Origins | null> {
  return originsOfRecord(await recordsOf(originKinds), recordId) ?? null;
}
