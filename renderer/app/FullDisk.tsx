import { Affix, Button, Group, getDefaultZIndex, Paper, Stack, Text, Title } from "@mantine/core";
import { fullDisk, goOnAfterFullDisk } from "@renderer/data/fullDisk";
import { askFor } from "@renderer/recovery/asked";
import { errorText, useAction } from "@renderer/ui/useAction";
import { useWords } from "@renderer/ui/useWords";
import { useEffect, useState } from "react";

async function goOn(): Promise<void> {
  if (await goOnAfterFullDisk()) return;
  askFor({ how: "rebuild" });
  location.reload();
}

/** The disk is full and nothing can be written: says what helps, above a page that keeps what is being typed. */
export function FullDisk() {
  const { t } = useWords();
  const [why, setWhy] = useState<unknown>();
  const going = useAction(goOn);
  useEffect(() => void fullDisk().then(setWhy), []);
  return (
    // Over the status line and the notification of the command that failed, which says the same.
    <Affix position={{ left: 0, right: 0, bottom: 0 }} zIndex={getDefaultZIndex("max")}>
      <Paper p="md" radius={0} withBorder shadow="md" role="alert">
        <Group justify="center" wrap="nowrap" gap="xl">
          <Stack gap={4} maw={720}>
            <Title order={2} size="h5">
              {t("app.fullDisk.title")}
            </Title>
            <Text size="sm">{errorText(t, why)}</Text>
          </Stack>
          <Button onClick={() => going.run()} loading={going.running}>
            {t("app.fullDisk.goOn")}
          </Button>
        </Group>
      </Paper>
    </Affix>
  );
}
