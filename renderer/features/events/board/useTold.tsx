import { Button, Group, Text } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { undo } from "@renderer/data/command";
import { nextSteps } from "@renderer/data/history";
import { showStep } from "@renderer/ui/stepNotice";
import { useAction } from "@renderer/ui/useAction";
import { useWords } from "@renderer/ui/useWords";
import { useCallback } from "react";

/** Says what was just done, with a button that takes it back as long as nothing else was done since. */
export function useTold(): (words: string) => Promise<void> {
  const { t } = useWords();
  const { run } = useAction(
    useCallback(async (seq: number | undefined) => {
      if ((await nextSteps()).undo?.seq === seq) await undo();
    }, []),
  );
  return useCallback(
    async (words) => {
      const seq = (await nextSteps()).undo?.seq;
      const shown = showStep({
        autoClose: 5000,
        message: (
          <Group justify="space-between" wrap="nowrap" gap="sm">
            <Text size="sm" lineClamp={2}>
              {words}
            </Text>
            <Button
              size="compact-sm"
              variant="subtle"
              flex="none"
              onClick={() => {
                notifications.hide(shown);
                run(seq);
              }}
            >
              {t("board.done.undo")}
            </Button>
          </Group>
        ),
      });
    },
    [run, t],
  );
}
