import { discardItems, parkItems } from "@renderer/data/commands/triage";
import { ReasonDialog } from "@renderer/ui/ReasonDialog";
import { useAction } from "@renderer/ui/useAction";
import { useWords } from "@renderer/ui/useWords";
import { useCallback } from "react";
import { useTold } from "./useTold";

export type SettingAside = { state: "parked" | "discarded"; ids: readonly string[] };

/** Why items are put aside. The reason is required and stays with them. */
export function AsideDialog({
  aside: { state, ids },
  onClose,
}: {
  aside: SettingAside;
  onClose: () => void;
}) {
  const { t } = useWords();
  const tell = useTold();
  const store = useAction(
    useCallback(
      async (reason: string) => {
        await (state === "parked" ? parkItems : discardItems)(ids, reason);
        await tell(state, { count: ids.length });
        onClose();
      },
      [state, ids, tell, onClose],
    ),
  );
  const count = ids.length;
  const isParking = state === "parked";
  return (
    <ReasonDialog
      title={isParking ? t("triage.aside.parkTitle", { count }) : t("triage.aside.discardTitle", { count })}
      answer={isParking ? t("triage.list.park") : t("triage.list.discard")}
      label={t("triage.aside.reason")}
      description={t("triage.aside.reasonHint")}
      placeholder={isParking ? t("triage.aside.parkPlaceholder") : t("triage.aside.discardPlaceholder")}
      running={store.running}
      onReason={store.run}
      onClose={onClose}
    />
  );
}
