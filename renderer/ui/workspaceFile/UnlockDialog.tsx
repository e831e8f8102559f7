import { Button, Group, Modal, PasswordInput, Stack, Text, TextInput } from "@mantine/core";
import { isAppError } from "@shared/errors";
import { wordsFor } from "@shared/i18n/translate";
import type { OpeningStep } from "@shared/transfer/openingStep";
import { useEffect, useRef, useState } from "react";
import { showError } from "../useAction";
import { useFocusBack } from "../useFocusBack";
import { useWords } from "../useWords";
import type { LookHow } from "./lookHow";

type Props = {
  fileName: string;
  /** Opens the file, or throws what is wrong. */
  onUnlock: (how: LookHow) => Promise<void>;
  onCancel: () => void;
};

/** Asks for what opens a protected file. What was typed stays when it does not fit. */
export function UnlockDialog({ fileName, onUnlock, onCancel }: Props) {
  const { t } = useWords();
  const [byKey, setByKey] = useState(false);
  const [typed, setTyped] = useState("");
  const [refusal, setRefusal] = useState<string>();
  const [step, setStep] = useState<OpeningStep>();
  const running = step !== undefined;
  const input = useRef<HTMLInputElement>(null);
  const ending = useRef(new AbortController());
  useFocusBack();
  useEffect(() => {
    ending.current = new AbortController();
    return () => ending.current.abort();
  }, []);
  useEffect(() => {
    if (byKey) input.current?.focus();
  }, [byKey]);
  const unlock = async () => {
    setStep("unlocking");
    setRefusal(undefined);
    try {
      const opener = byKey ? { recoveryKey: typed } : { password: typed };
      await onUnlock({ opener, signal: ending.current.signal, onStep: setStep });
    } catch (thrown) {
      if (isAppError(thrown, "encrypted")) {
        setRefusal(wordsFor(t, `settings.unlock.refused.${thrown.details.reason}`));
        input.current?.focus();
      } else showError(t, thrown);
    } finally {
      setStep(undefined);
    }
  };
  const field = {
    ref: input,
    value: typed,
    error: refusal,
    "data-autofocus": true,
    autoComplete: "off",
    spellCheck: false,
    onChange: ({ currentTarget }: React.ChangeEvent<HTMLInputElement>) => setTyped(currentTarget.value),
  };
  return (
    <Modal opened onClose={onCancel} title={t("settings.unlock.title")} returnFocus={false}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (!running && typed !== "") void unlock();
        }}
      >
        <Stack>
          <Text>{t("settings.unlock.text", { name: fileName })}</Text>
          {byKey ? (
            <TextInput
              {...field}
              key="key"
              label={t("settings.unlock.recoveryKey")}
              description={t("settings.unlock.keyHint")}
            />
          ) : (
            <PasswordInput {...field} key="password" label={t("settings.unlock.password")} />
          )}
          {step && (
            <Text c="dimmed" role="status">
              {t(`settings.look.steps.${step}`)}
            </Text>
          )}
          <Group justify="space-between">
            <Group>
              <Button type="submit" loading={running} disabled={typed === ""}>
                {t("settings.unlock.open")}
              </Button>
              <Button variant="default" onClick={onCancel}>
                {t("ui.cancel")}
              </Button>
            </Group>
            <Button
              variant="subtle"
              disabled={running}
              onClick={() => {
                setByKey(!byKey);
                setTyped("");
                setRefusal(undefined);
              }}
            >
              {t(byKey ? "settings.unlock.usePassword" : "settings.unlock.useKey")}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
