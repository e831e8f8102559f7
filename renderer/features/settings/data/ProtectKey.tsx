import { Button, Checkbox, Code, Group, Stack, Text } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { saveRecoverySheet } from "@renderer/data/commands/settingsFile";
import { today } from "@renderer/ui/today";
import { useAction } from "@renderer/ui/useAction";
import { useWords } from "@renderer/ui/useWords";
import { IconFileText } from "@tabler/icons-react";
import { useCallback, useEffect, useRef, useState } from "react";

type Props = {
  words: "settings.protect" | "settings.protectBackups";
  recoveryKey: string;
  saving: boolean;
  onSave: () => void;
  onBack: () => void;
};

/** The recovery key and its sheet. The file can be saved once the person says that the key is kept. */
export function ProtectKey({ words, recoveryKey, saving, onSave, onBack }: Props) {
  const { t, format } = useWords();
  const [isKept, setKept] = useState(false);
  const shown = useRef<HTMLElement>(null);
  // The button that led here is gone; the focus goes to what is to be read.
  useEffect(() => shown.current?.focus(), []);
  const sheet = useAction(
    useCallback(async () => {
      const text = t(`${words}.sheet`, { key: recoveryKey, date: format.date(today()) });
      const { name, location } = await saveRecoverySheet(t("settings.protect.sheetName"), text);
      const message = t("settings.protect.sheetSaved", { name: location ?? name });
      notifications.show({ message, role: "status" });
    }, [t, format, words, recoveryKey]),
  );
  return (
    <Stack>
      <Text fw={600}>{t("settings.protect.key")}</Text>
      <Code block fz="lg" ta="center" ref={shown} tabIndex={-1}>
        {recoveryKey}
      </Code>
      <Text>{t(`${words}.keyText`)}</Text>
      <Group>
        <Button
          variant="default"
          leftSection={<IconFileText size={18} stroke={1.5} aria-hidden />}
          onClick={() => sheet.run()}
          loading={sheet.running}
        >
          {t("settings.protect.saveSheet")}
        </Button>
      </Group>
      <Checkbox
        label={t("settings.protect.kept")}
        checked={isKept}
        onChange={(event) => setKept(event.currentTarget.checked)}
      />
      <Group>
        <Button onClick={onSave} loading={saving} disabled={!isKept}>
          {t(`${words}.save`)}
        </Button>
        <Button variant="default" onClick={onBack} disabled={saving}>
          {t("settings.protect.back")}
        </Button>
      </Group>
    </Stack>
  );
}
