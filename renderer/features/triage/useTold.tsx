import { Button, Group, Text } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { undo } from "@renderer/data/command";
import { nextSteps } from "@renderer/data/history";
import { useWords } from "@renderer/ui/useWords";
import type { triage as words } from "@shared/i18n/de/triage";
import { wordsFor } from "@shared/i18n/translate";
import { useCallback } from "react";

/** One message at a time: the newest is the one that can be taken back. */
const toastId = "triage-told";

type Told = Exclude<keyof (typeof words)["done"], "undo">;

/** Says what was just done, with a way to take it back. */
export function useTold(): (what: Told, values: object) => void {
  const { t } = useWords();
  return useCallback(
    (what, values) => {
      const told = nextSteps();
      const takeBack = async () => {
        notifications.hide(toastId);
        // Whatever was done or taken back since then stays as it is.
        const [then, now] = [(await told).undo?.seq, (await nextSteps()).undo?.seq];
        if (then === now) await undo();
      };
      notifications.hide(toastId);
      notifications.show({
        id: toastId,
        role: "status",
        autoClose: 5000,
        message: (
          <Group justify="space-between" wrap="nowrap" gap="sm">
            <Text size="sm">{wordsFor(t, `triage.done.${what}`, values)}</Text>
            <Button size="compact-sm" variant="subtle" flex="none" onClick={() => void takeBack()}>
              {t("triage.done.undo")}
            </Button>
          </Group>
        ),
      });
    },
    [t],
  );
}
