import { saveHandOver } from "@renderer/data/commands/workspaceSaving";
import type { Protection } from "@renderer/data/sealing";
import { today } from "@renderer/ui/today";
import { useWords } from "@renderer/ui/useWords";
import { IconDeviceLaptop } from "@tabler/icons-react";
import { useCallback } from "react";
import { ProtectableSave } from "../ProtectableSave";

/** The workspace into a file for another device, on wish with a password. */
export function HandOver() {
  const { t, language } = useWords();
  const save = useCallback(
    (protection?: Protection) => saveHandOver(today(), language, protection),
    [language],
  );
  const saved = useCallback((name: string) => t("exchange.handedOver", { name }), [t]);
  return (
    <ProtectableSave
      label={t("exchange.handOver")}
      icon={<IconDeviceLaptop size={18} stroke={1.5} aria-hidden />}
      variant="default"
      protect={{ label: t("exchange.protect"), hint: t("exchange.protectHint") }}
      save={save}
      saved={saved}
    />
  );
}
