import { Center, Loader, Progress, Stack, Text, Title } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { ownership } from "@renderer/data/ownership";
import { theMunicipality } from "@renderer/data/queries/workspace";
import { goToRecovery } from "@renderer/recovery/reasons";
import { useLive } from "@renderer/ui/useLive";
import { useWords } from "@renderer/ui/useWords";
import type { Municipality } from "@shared/domain/organisation/municipality";
import { isAppError } from "@shared/errors";
import { applyTerms } from "@shared/i18n/translate";
import { Suspense, useEffect, useState, useSyncExternalStore } from "react";
import { useTranslation } from "react-i18next";
import { DatabaseGone } from "./DatabaseGone";
import { OtherWindow } from "./OtherWindow";
import { StartPage } from "./routes";
import { Shell } from "./Shell";
import { type Starting, starting, takeOver } from "./starting";

/** Decides what the window shows: start-up, the first-start page, or the shell. */
export function Gate() {
  const state = useSyncExternalStore(starting.watch, starting.read);
  const owned = useSyncExternalStore(ownership.watch, ownership.read);
  useStartTold(state);
  if (state.phase === "elsewhere") return <OtherWindow why="elsewhere" onGoOn={takeOver} />;
  if (owned === "taken") return <OtherWindow why="taken" onGoOn={takeOver} />;
  if (state.phase === "starting") return <StartProgress done={state.done} total={state.total} />;
  if (state.phase === "failed") return <StartFailed {...state} />;
  return (
    <>
      <Ready atStart={state.municipality} isHeld={owned === "gone"} />
      {owned === "gone" && <DatabaseGone />}
    </>
  );
}

/** Says what the start had to mend. */
function useStartTold(state: Starting): void {
  const { t } = useWords();
  const report = state.phase === "ready" ? state.report : undefined;
  useEffect(() => {
    if (report?.outcome === "rebuilt" || report?.outcome === "repaired")
      notifications.show({
        // One id, so that a change of language does not tell it twice.
        id: "rebuilt",
        message: t(`app.${report.outcome}`, { count: report.entries }),
        autoClose: false,
      });
    if (report?.leftOut)
      notifications.show({
        id: "leftOut",
        message: t("app.leftOut", { count: report.leftOut }),
        color: "yellow",
        autoClose: false,
      });
  }, [t, report]);
}

type ReadyProps = {
  atStart: Municipality | undefined;
  /** The database is closed or being rebuilt: what it says for a moment changes nothing here. */
  isHeld: boolean;
};

function Ready({ atStart, isHeld }: ReadyProps) {
  const found = useLive(async () => ({ record: await theMunicipality() }));
  const [shown, setShown] = useState({ record: atStart });
  if (found && found !== shown && !isHeld) setShown(found);
  const municipality = shown.record;
  const { i18n } = useTranslation();
  const terms = municipality?.terms;
  useEffect(() => {
    applyTerms(i18n, terms ?? {});
  }, [i18n, terms]);
  return municipality ? (
    <Shell isSample={municipality.isSample} />
  ) : (
    <Suspense fallback={null}>
      <StartPage />
    </Suspense>
  );
}

function StartProgress({ done, total }: { done: number; total: number }) {
  const { t } = useWords();
  return (
    <Center h="100%" role="status">
      <Stack align="center" w={320}>
        <Loader type="dots" />
        <Text c="dimmed">{total > 0 ? t("app.rebuilding", { done, total }) : t("app.starting")}</Text>
        {total > 0 && <Progress w="100%" value={(100 * done) / total} aria-label={t("app.starting")} />}
      </Stack>
    </Center>
  );
}

/** Leaves for the recovery page, which stands by itself; meanwhile the start seems to go on. */
function StartFailed({ reason, thrown }: Extract<Starting, { phase: "failed" }>) {
  // Where nobody serves this window any more, no other page can be had either.
  const canLeave = reason !== "noHost";
  useEffect(() => {
    // A mistake in the program is told to whoever looks into the console; the page names only what people can do.
    if (thrown !== undefined && !isAppError(thrown)) reportError(thrown);
    if (canLeave) goToRecovery(reason);
  }, [reason, thrown, canLeave]);
  return canLeave ? <StartProgress done={0} total={0} /> : <HostGone />;
}

function HostGone() {
  const { t } = useWords();
  return (
    <Center mih="100%" p="lg" component="main">
      <Stack maw={560} gap="md" role="alert">
        <Title order={1} size="h3">
          {t("recovery.reasons.noHost.title")}
        </Title>
        <Text>{t("recovery.reasons.noHost.text")}</Text>
      </Stack>
    </Center>
  );
}
