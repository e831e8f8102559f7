import { Button, Group, Text, TextInput } from "@mantine/core";
import { backupView, setSecondPlace } from "@renderer/data/backups";
import { callHost } from "@renderer/desktop";
import { showError, useAction } from "@renderer/ui/useAction";
import { useWords } from "@renderer/ui/useWords";
import { isAppError } from "@shared/errors";
import { wordsFor } from "@shared/i18n/translate";
import { useCallback, useEffect, useState, useSyncExternalStore } from "react";

/** The folder away from this disk to which every backup is copied. */
export function DataPlace() {
  const { t, format } = useWords();
  const { state } = useSyncExternalStore(backupView.watch, backupView.read);
  const place = state?.secondPlace ?? null;
  const [typed, setTyped] = useState<string>();
  const [refusal, setRefusal] = useState<string>();
  const set = async (folder: string | null) => {
    setRefusal(undefined);
    try {
      await setSecondPlace(folder);
      setTyped(undefined);
    } catch (thrown) {
      if (isAppError(thrown, "invalid")) setRefusal(String(thrown.details.reason));
      else showError(t, thrown);
    }
  };
  const hasDialogs = useHasDialogs();
  const choose = useAction(
    useCallback(async () => setTyped((await callHost("folder.choose", {})).folder), []),
  );
  const folder = typed ?? place?.folder ?? "";
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void set(folder.trim() === "" ? null : folder.trim());
      }}
    >
      <Group align="flex-end" wrap="nowrap">
        <TextInput
          flex={1}
          label={t("settings.place.folder")}
          placeholder={t("settings.place.placeholder")}
          value={folder}
          error={refusal && wordsFor(t, `settings.place.refused.${refusal}`)}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        {hasDialogs && (
          <Button variant="default" onClick={() => choose.run()} loading={choose.running}>
            {t("settings.place.choose")}
          </Button>
        )}
        <Button type="submit" variant="default" disabled={typed === undefined}>
          {t("settings.place.set")}
        </Button>
      </Group>
      {place && (
        <Text size="sm" c={place.problem ? "var(--mantine-color-error)" : "dimmed"} mt="xs" role="status">
          {place.problem
            ? t(`settings.place.problems.${place.problem.reason}`, {
                since: format.dateTime(place.problem.since),
              })
            : place.copiedAt
              ? t("settings.place.copied", { when: format.dateTime(place.copiedAt) })
              : t("settings.place.waiting")}
        </Text>
      )}
    </form>
  );
}

/** Electron asks with the system's own dialog; in the browser window the path is typed. */
function useHasDialogs(): boolean {
  const { t } = useWords();
  const [host, setHost] = useState<string>();
  useEffect(() => {
    callHost("app.info", {}).then(
      (info) => setHost(info.host),
      (thrown: unknown) => showError(t, thrown),
    );
  }, [t]);
  return host === "electron";
}
