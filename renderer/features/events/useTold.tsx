import { Button, Group, Text } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { undo } from "@renderer/data/command";
import { nextSteps } from "@renderer/data/history";
import { showStep } from "@renderer/ui/stepNotice";
import { useAction } from "@renderer/ui/useAction";
import { useWords } from "@renderer/ui/useWords";
import { useCallback } from "react";

/**
 * Says what was just done with an event, with a button that takes it back; the button does nothing once something
 * else was done in between.
 */
export function useTold(): (sentence: string) => Promise<void> {
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
              {t("events.list.undo")}
            </Button>
          </Group>
        ),
      });
    },
    [run, t],
  );
}
