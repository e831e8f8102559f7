import { updateRecord } from "@renderer/data/commands/records";
import type { EditSession } from "@renderer/ui/fields/autosave";
import type { PatchOf } from "@shared/domain/kinds";
import { useCallback } from "react";

type Fields = PatchOf<"communicationItems">;

/** Makes the `onSave` of a field of one message. */
export function useSaveItem(id: string) {
  return useCallback(
    <F extends keyof Fields>(field: F) =>
      (value: Fields[F], session: EditSession) =>
        updateRecord("communicationItems", id, { [field]: value } as Fields, session),
    [id],
  );
}
