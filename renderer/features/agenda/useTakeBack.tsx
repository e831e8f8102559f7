import { Button, Group, Text } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { undo } from "@renderer/data/command";
import { nextSteps } from "@renderer/data/history";
import { showStep } from "@renderer/ui/stepNotice";
import { useAction } from "@renderer/ui/useAction";
import { useWords } from "@renderer/ui/useWords";
import { useCallback } from "react";

/**
 * Says what was just done, with a button that takes it back. The button goes with the notification, and does
 * nothing once something else was done in between: then Strg+Z is the way.
 */
export function useTakeBack(): (sentence: string) => Promise<void> {
  const { t } = useWords();
  const { run } = useAction(
    useCallback(async (seq: number | undefined) => {
      if ((await nextSteps()).undo?.seq === seq) await undo();
    }, []),
  );
  return useCallback(
    async (sentence: string) => {
      const seq = (await nextSteps()).undo?.seq;
      const id = showStep({
        autoClose: 8000,
        message: (
          <Group justify="space-between" wrap="nowrap" gap="sm">
            <Text size="sm">{sentence}</Text>
            <Button
              flex="none"
              size="compact-sm"
              variant="subtle"
              onClick={() => {
                notifications.hide(id);
                run(seq);
              }}
            >
              {t("agenda.outline.undo")}
            </Button>
          </Group>
        ),
      });
    },
    [run, t],
  );
}
