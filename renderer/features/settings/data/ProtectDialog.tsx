import { Modal } from "@mantine/core";
import type { Protection } from "@renderer/data/sealing";
import { useFocusBack } from "@renderer/ui/useFocusBack";
import { useWords } from "@renderer/ui/useWords";
import { newRecoveryKey } from "@shared/transfer/sealed/recoveryKey";
import { useState } from "react";
import { ProtectKey } from "./ProtectKey";
import { ProtectPassword } from "./ProtectPassword";

/** What is protected, and under which words. */
export const protectWords = { file: "settings.protect", backups: "settings.protectBackups" } as const;
export type ProtectPurpose = keyof typeof protectWords;

type Props = {
  purpose: ProtectPurpose;
  saving: boolean;
  onSave: (protection: Protection) => void;
  onCancel: () => void;
};

/** First the password, then the recovery key, shown this once; then what is to be protected is. */
export function ProtectDialog({ purpose, saving, onSave, onCancel }: Props) {
  const { t } = useWords();
  const [password, setPassword] = useState("");
  const [isChosen, setChosen] = useState(false);
  const [recoveryKey] = useState(newRecoveryKey);
  useFocusBack();
  return (
    <Modal
      opened
      onClose={onCancel}
      title={t(`${protectWords[purpose]}.title`)}
      size="lg"
      returnFocus={false}
    >
      {isChosen ? (
        <ProtectKey
          words={protectWords[purpose]}
          recoveryKey={recoveryKey}
          saving={saving}
          onSave={() => onSave({ password, recoveryKey })}
          onBack={() => setChosen(false)}
        />
      ) : (
        <ProtectPassword
          onCancel={onCancel}
          onChoose={(chosen) => {
            setPassword(chosen);
            setChosen(true);
          }}
        />
      )}
    </Modal>
  );
}
