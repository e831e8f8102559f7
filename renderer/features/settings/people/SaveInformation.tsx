import { Button, Text } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { entryLabel } from "@renderer/ui/history/historyEntry";
import { today } from "@renderer/ui/today";
import { useAction } from "@renderer/ui/useAction";
import { useWords } from "@renderer/ui/useWords";
import { IconDownload } from "@tabler/icons-react";
import { useCallback, useId } from "react";

/** Everything about one person as files, for the person who asks (Art. 15 and 20). */
export function SaveInformation({ personId }: { personId: string }) {
  const { t, language } = useWords();
  const hint = useId();
  const { run, running } = useAction(
    useCallback(async () => {
      // What writes Word files is loaded when somebody asks for one.
      const { savePersonInformation } = await import("@renderer/data/commands/personInformation");
      const { name, location } = await savePersonInformation(personId, {
        language,
        date: today(),
        jsonName: t("settings.privacy.information.json"),
        stepWords: (entry) => entryLabel(t, entry),
      });
      notifications.show({
        message: location
          ? t("settings.privacy.information.savedAt", { name, location })
          : t("settings.privacy.information.saved", { name }),
        role: "status",
      });
    }, [personId, language, t]),
  );
  return (
    <div>
      <Button
        variant="default"
        size="compact-md"
        leftSection={<IconDownload size={16} stroke={1.5} aria-hidden />}
        aria-describedby={hint}
        onClick={() => run()}
        loading={running}
      >
        {t("settings.privacy.information.save")}
      </Button>
      <Text size="sm" c="dimmed" mt={4} id={hint}>
        {t("settings.privacy.information.hint")}
      </Text>
    </div>
  );
}
