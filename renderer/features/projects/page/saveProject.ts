import { updateRecord } from "@renderer/data/commands/records";
import type { EditSession } from "@renderer/ui/fields/autosave";
import type { Project } from "@shared/domain/projects/project";

/** What a field of a project's page calls to store its value. */
export const saveField =
  <F extends keyof Project>(id: string, field: F) =>
  (value: Project[F], session: EditSession) =>
    updateRecord("projects", id, { [field]: value }, session);
