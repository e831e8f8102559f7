import { Button, Group, Text } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { undo } from "@renderer/data/command";
import { nextSteps } from "@renderer/data/history";
import { useAction } from "@renderer/ui/useAction";
import { useWords } from "@renderer/ui/useWords";
import type { triage as words } from "@shared/i18n/de/triage";
import { wordsFor } from "@shared/i18n/translate";
import { useCallback } from "react";

/** One message at a time: the newest is the one that can be taken back. */
const toastId = "triage-told";

type Told = Exclude<keyof (typeof words)["done"], "undo">;

/**
 * Says what was just done, with a button that takes it back. The button does nothing once something else was done
 * or taken back in between. `position` is given where the foot of the window must stay readable.
 */
export function useTold(position?: "top-center"): (what: Told, values: object) => Promise<void> {
  const { t } = useWords();
  const { run } = useAction(
    useCallback(async (seq: number | undefined) => {
      if ((await nextSteps()).undo?.seq === seq) await undo();
    }, []),
  );
  return useCallback(
    async (what, values) => {
      const seq = (await nextSteps()).undo?.seq;
      const takeBack = () => {
        notifications.hide(toastId);
        run(seq);
      };
      notifications.hide(toastId);
      notifications.show({
        id: toastId,
        role: "status",
        autoClose: 5000,
        position,
        message: (
          <Group justify="space-between" wrap="nowrap" gap="sm">
            <Text size="sm" lineClamp={position && 1}>
              {wordsFor(t, `triage.done.${what}`, values)}
            </Text>
            <Button size="compact-sm" variant="subtle" flex="none" onClick={takeBack}>
              {t("triage.done.undo")}
            </Button>
          </Group>
        ),
      });
    },
    [run, t, position],
  );
}
