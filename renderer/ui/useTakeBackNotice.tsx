import { Button, Group, type GroupProps, Text } from "@mantine/core";
import { type NotificationData, notifications } from "@mantine/notifications";
import { useCallback } from "react";
import { showStep } from "./stepNotice";
import { useAction } from "./useAction";
import { useWords } from "./useWords";

/** How the newest step is known, and how it is taken back while it still is the newest. */
export type TakingBack = {
  newest: () => Promise<number | undefined>;
  takeBack: (seq: number | undefined) => Promise<void>;
};

type Options = {
  /** Where the foot of the window must stay readable. */
  position?: NotificationData["position"];
  lineClamp?: number | undefined;
};

const layout: GroupProps = { justify: "space-between", wrap: "nowrap", gap: "sm" };
const shownMs = 8000;

/**
 * Says what was just done, with a button that takes it back. The button goes with the notice, and does nothing once
 * something else was done in between: then Strg+Z is the way. What it is given must stay the same object.
 */
export function useTakeBackNotice({ newest, takeBack }: TakingBack) {
  const { t } = useWords();
  const { run } = useAction(takeBack);
  return useCallback(
    async (sentence: string, { position, lineClamp }: Options = {}): Promise<void> => {
      const seq = await newest();
      const id = showStep({
        autoClose: shownMs,
        ...(position && { position }),
        message: (
          <Group {...layout}>
            <Text size="sm" {...(lineClamp && { lineClamp })}>
              {sentence}
            </Text>
            <Button
              flex="none"
              size="compact-sm"
              variant="subtle"
              onClick={() => {
                notifications.hide(id);
                run(seq);
              }}
            >
              {t("app.undo")}
            </Button>
          </Group>
        ),
      });
    },
    [newest, run, t],
  );
}
