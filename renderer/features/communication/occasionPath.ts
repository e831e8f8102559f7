import { recordPath } from "@renderer/ui/recordPath";
import type { Occasion } from "@shared/domain/stakeholders/occasions";

/** Address of the page an occasion stands on. */
export function occasionPath({ kind, id, pageId }: Occasion): string {
  return recordPath(kind, { id, projectId: pageId, eventId: pageId });
}
