import { Button, Center, Stack, Text, Title } from "@mantine/core";
import { saveWorkspaceFile } from "@renderer/data/commands/settingsFile";
import { beginAnewFromFiles } from "@renderer/data/examination";
import { keepDatabase } from "@renderer/data/keepDatabase";
import { today } from "@renderer/ui/today";
import { useAction } from "@renderer/ui/useAction";
import { useWords } from "@renderer/ui/useWords";
import { type ReactNode, useCallback } from "react";

/** Two copies contradict each other: the person chooses, and neither is thrown away. */
export function RecoveryPage() {
  const { t } = useWords();
  const keep = useAction(
    useCallback(async () => {
      await keepDatabase();
      location.reload();
    }, []),
  );
  const save = useAction(useCallback(() => saveWorkspaceFile(today()), []));
  return (
    <Center mih="100%" p="lg" component="main">
      <Stack maw={620} gap="lg">
        <Title order={1} size="h3">
          {t("app.recovery.title")}
        </Title>
        <Text>{t("app.recovery.text")}</Text>
        <Way text={t("app.recovery.filesText")}>
          <Button onClick={beginAnewFromFiles}>{t("app.recovery.files")}</Button>
        </Way>
        <Way text={t("app.recovery.keepText")}>
          <Button variant="default" onClick={() => keep.run()} loading={keep.running}>
            {t("app.recovery.keep")}
          </Button>
        </Way>
        <Way text={t("app.recovery.saveText")}>
          <Button variant="default" onClick={() => save.run()} loading={save.running}>
            {t("app.recovery.save")}
          </Button>
        </Way>
      </Stack>
    </Center>
  );
}

function Way({ text, children }: { text: string; children: ReactNode }) {
  return (
    <div>
      {children}
      <Text size="sm" c="dimmed" mt={6}>
        {text}
      </Text>
    </div>
  );
}
