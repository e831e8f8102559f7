import { removeItems, reopenItems } from "@renderer/data/commands/triage";
import { useAction } from "@renderer/ui/useAction";
import { useCallback, useMemo, useState } from "react";
import type { SettingAside } from "./AsideDialog";
import type { ItemActions } from "./ItemMenu";
import { useTold } from "./useTold";

/** What can be done with items from the list; putting them aside first asks for the reason. */
export function useItemActions(onDetails: ItemActions["onDetails"]): {
  actions: Omit<ItemActions, "onTriage" | "onEdit">;
  aside: SettingAside | undefined;
  closeAside: () => void;
} {
  const tell = useTold();
  const [aside, setAside] = useState<SettingAside>();
  const reopen = useAction(
    useCallback(
      async (ids: readonly string[]) => {
        await reopenItems(ids);
        await tell("reopened", { count: ids.length });
      },
      [tell],
    ),
  ).run;
  const remove = useAction(
    useCallback(
      async (ids: readonly string[]) => {
        await removeItems(ids);
        await tell("removed", { count: ids.length });
      },
      [tell],
    ),
  ).run;
  const actions = useMemo(
    () => ({
      onDetails,
      onPark: (ids: readonly string[]) => setAside({ state: "parked", ids }),
      onDiscard: (ids: readonly string[]) => setAside({ state: "discarded", ids }),
      onReopen: reopen,
      onRemove: remove,
    }),
    [onDetails, reopen, remove],
  );
  return { actions, aside, closeAside: useCallback(() => setAside(undefined), []) };
}
