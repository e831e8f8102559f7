import { Affix, Button, Group, getDefaultZIndex, Paper, Stack, Text, Title } from "@mantine/core";
import { examineInBackground } from "@renderer/data/examination";
import { reopen } from "@renderer/data/ownership";
import { startWorkspace } from "@renderer/data/start";
import { storageFailure } from "@renderer/data/storageFailure";
import { callHost } from "@renderer/desktop";
import { askFor } from "@renderer/recovery/asked";
import { errorText, useAction } from "@renderer/ui/useAction";
import { useWords } from "@renderer/ui/useWords";
import { AppError } from "@shared/errors";
import { useEffect, useState } from "react";

/** The full disk with its drive and the megabytes it needs; undefined where there is room. */
async function fullDisk(): Promise<unknown> {
  const space = await callHost("disk.space", {});
  return space.neededMegabytes > 0
    ? storageFailure(new AppError("storage", "The disk is full.", { reason: "full" }))
    : undefined;
}

/** Opens the database again, held against the files, and goes on with the page as it is. */
async function goOn(): Promise<void> {
  const full = await fullDisk();
  if (full) throw full;
  await reopen(() => startWorkspace());
  if (await examineInBackground()) return;
  askFor({ how: "rebuild" });
  location.reload();
}

/**
 * The engine closed the database under the window, mostly for want of space. The page stays as it is, with whatever
 * stands half written in its fields.
 */
export function DatabaseGone() {
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
              {t(why ? "app.fullDisk.title" : "app.ownership.gone.title")}
            </Title>
            <Text size="sm">{errorText(t, why) ?? t("app.ownership.gone.text")}</Text>
          </Stack>
          <Button onClick={() => going.run()} loading={going.running}>
            {t("app.fullDisk.goOn")}
          </Button>
        </Group>
      </Paper>
    </Affix>
  );
}
