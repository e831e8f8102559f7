import { Affix, Button, Group, getDefaultZIndex, Paper, Stack, Text, Title } from "@mantine/core";
import { examineInBackground } from "@renderer/data/examination";
import { reopen } from "@renderer/data/ownership";
import { startWorkspace } from "@renderer/data/start";
import { storageFailure } from "@renderer/data/storageFailure";
import { callHost } from "@renderer/desktop";
import { askFor } from "@renderer/recovery/asked";
import { focusAgain, focusedLately } from "@renderer/ui/keptFocus";
import { errorText, useAction } from "@renderer/ui/useAction";
import { useWords } from "@renderer/ui/useWords";
import { AppError, isAppError, storageReasonOf } from "@shared/errors";
import { type Translate, wordsFor } from "@shared/i18n/translate";
import { useCallback, useEffect, useRef, useState } from "react";

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

let going: Promise<void> | undefined;

/** The person and the clock may ask at the same time; the database is opened once. */
function goOnOnce(): Promise<void> {
  going ??= goOn().finally(() => {
    going = undefined;
  });
  return going;
}

/** How long after a try a full disk is looked at again. */
const retryAfter = 30_000;

const isFull = (thrown: unknown): boolean =>
  isAppError(thrown, "storage") && storageReasonOf(thrown) === "full";

function sentenceOf(t: Translate, why: unknown): string {
  if (!isAppError(why) || !isFull(why)) return errorText(t, why) ?? t("app.ownership.gone.text");
  return why.details.drive === undefined
    ? t("app.fullDisk.text")
    : wordsFor(t, "app.fullDisk.textDrive", why.details);
}

/**
 * The engine closed the database under the window, mostly for want of space. The page stays as it is, with whatever
 * stands half written in its fields. A full disk is looked at again by itself; a database that somebody closed is not
 * taken back unasked.
 */
export function DatabaseGone() {
  const { t } = useWords();
  const [why, setWhy] = useState<unknown>();
  const [tries, setTries] = useState(0);
  const tryAgain = useCallback(async () => {
    try {
      await goOnOnce();
    } catch (thrown) {
      const failure = await storageFailure(thrown);
      setTries((before) => before + 1);
      // The notice says it; anything else is told as every failure is.
      if (!isFull(failure)) throw failure;
      setWhy(failure);
    }
  }, []);
  const asked = useAction(tryAgain);
  useEffect(() => void fullDisk().then(setWhy), []);
  useEffect(() => {
    // Each failed try begins the pause anew.
    if (!isFull(why) || tries < 0) return;
    const timer = setTimeout(asked.run, retryAfter);
    return () => clearTimeout(timer);
  }, [why, tries, asked.run]);
  const focus = useFocusAfterwards();
  return (
    // Over the status line; the notification of the command that failed says the same and gives way (app.css).
    <Affix
      className="database-gone"
      position={{ left: 0, right: 0, bottom: 0 }}
      zIndex={getDefaultZIndex("max")}
      {...focus}
    >
      <Paper p="md" radius={0} withBorder shadow="md" role="alert">
        <Group justify="center" wrap="nowrap" gap="xl">
          <Stack gap={4} maw={720}>
            <Title order={2} size="h5">
              {t(why ? "app.fullDisk.title" : "app.ownership.gone.title")}
            </Title>
            <Text size="sm">{sentenceOf(t, why)}</Text>
          </Stack>
          <Button onClick={() => asked.run()} loading={asked.running}>
            {t("app.fullDisk.goOn")}
          </Button>
        </Group>
      </Paper>
    </Affix>
  );
}

/** Gives the focus back to what had it before the button, unless the person went elsewhere themselves. */
function useFocusAfterwards() {
  const isHere = useRef(false);
  useEffect(
    () => () => {
      if (isHere.current) focusAgain(focusedLately());
    },
    [],
  );
  return {
    onFocus: () => {
      isHere.current = true;
    },
    onBlur: ({ relatedTarget }: { relatedTarget: EventTarget | null }) => {
      if (relatedTarget) isHere.current = false;
    },
  };
}
