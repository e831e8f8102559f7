import { Button, Group, Stack, Text, Title } from "@mantine/core";
import { reopen } from "@renderer/data/ownership";
import { startWorkspace } from "@renderer/data/start";
import { storageFailure } from "@renderer/data/storageFailure";
import { errorText } from "@renderer/ui/useAction";
import { useWords } from "@renderer/ui/useWords";
import { storageReasonOf } from "@shared/errors";
import { IconAlertTriangle } from "@tabler/icons-react";
import { useEffect, useState } from "react";
import classes from "./DatabaseGone.module.css";

/**
 * The engine closed the database under the window, mostly for want of space. The page stays as it is, with whatever
 * stands half written in its fields: once there is room again the work goes on in place.
 */
export function DatabaseGone() {
  const { t } = useWords();
  const [failure, setFailure] = useState<unknown>();
  const [running, setRunning] = useState(false);
  useEffect(() => {
    void whyClosed().then(setFailure);
  }, []);
  const again = async () => {
    setRunning(true);
    try {
      await reopen(() => startWorkspace());
    } catch (thrown) {
      setFailure(await storageFailure(thrown));
      setRunning(false);
    }
  };
  return (
    <Group className={classes.notice} role="alert" gap="md" wrap="nowrap" align="flex-start">
      <IconAlertTriangle size={20} stroke={1.5} color="var(--mantine-color-error)" aria-hidden />
      <Stack gap="xs" flex={1}>
        <Title order={2} size="h5">
          {t("app.ownership.gone.title")}
        </Title>
        <Text size="sm">{errorText(t, failure) ?? t("app.ownership.gone.text")}</Text>
        {failure === undefined && <Text size="sm">{t("app.ownership.gone.kept")}</Text>}
        <Group gap="sm">
          <Button size="compact-md" loading={running} onClick={() => void again()}>
            {t("app.ownership.gone.again")}
          </Button>
          <Button size="compact-md" variant="subtle" onClick={() => location.reload()}>
            {t("app.ownership.gone.goOn")}
          </Button>
        </Group>
      </Stack>
    </Group>
  );
}

/** A full disk, told with its drive; undefined where it was something else. */
async function whyClosed(): Promise<unknown> {
  const failure = await storageFailure(new DOMException("closed", "UnknownError"));
  return storageReasonOf(failure) === "full" ? failure : undefined;
}
