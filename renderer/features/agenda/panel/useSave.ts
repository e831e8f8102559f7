import { updateRecord } from "@renderer/data/commands/records";
import type { EditSession } from "@renderer/ui/fields/autosave";
import type { KindName, PatchOf } from "@shared/domain/kinds";
import { useCallback } from "react";

/** Makes the `onSave` of a field: `save("title")` stores the record's title. */
export function useSave<K extends KindName>(kind: K, id: string) {
  return useCallback(
    <F extends keyof PatchOf<K>>(field: F) =>
      (value: PatchOf<K>[F], session: EditSession) =>
        updateRecord(kind, id, { [field]: value } as unknown as PatchOf<K>, session),
    [kind, id],
  );
}
