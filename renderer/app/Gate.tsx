import { Center, Loader, Progress, Stack, Text, Title } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { theMunicipality } from "@renderer/data/queries/workspace";
import { startWorkspace } from "@renderer/data/start";
import { StartPage } from "@renderer/features/start/StartPage";
import { errorText } from "@renderer/ui/useAction";
import { useLive } from "@renderer/ui/useLive";
import { useWords } from "@renderer/ui/useWords";
import { applyTerms } from "@shared/i18n/translate";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { Shell } from "./Shell";

type Phase =
  | { phase: "starting"; done: number; total: number }
  | { phase: "ready" }
  | { phase: "failed"; thrown: unknown };

let starting: ReturnType<typeof startWorkspace> | undefined;

/** Decides what the window shows: start-up, the first-start page, or the shell. */
export function Gate() {
  const { t } = useWords();
  const [state, setState] = useState<Phase>({ phase: "starting", done: 0, total: 0 });
  useEffect(() => {
    starting ??= startWorkspace((done, total) => setState({ phase: "starting", done, total }));
    starting.then(
      (report) => {
        if (report.outcome === "rebuilt")
          notifications.show({
            // One id, so that a change of language does not tell it twice.
            id: "rebuilt",
            message: t("app.rebuilt", { count: report.entries }),
            autoClose: false,
          });
        if (report.leftOut)
          notifications.show({
            id: "leftOut",
            message: t("app.leftOut", { count: report.leftOut }),
            color: "yellow",
            autoClose: false,
          });
        setState({ phase: "ready" });
      },
      (thrown: unknown) => setState({ phase: "failed", thrown }),
    );
  }, [t]);
  if (state.phase === "starting") return <Starting done={state.done} total={state.total} />;
  if (state.phase === "failed") return <StartFailed thrown={state.thrown} />;
  return <Ready />;
}

function Ready() {
  const municipality = useLive(async () => ({ record: await theMunicipality() }));
  const { i18n } = useTranslation();
  const terms = municipality?.record?.terms;
  useEffect(() => {
    applyTerms(i18n, terms ?? {});
    // Texts that are on the screen already must be drawn again with the house's words.
    void i18n.changeLanguage(i18n.language);
  }, [i18n, terms]);
  if (!municipality) return null;
  return municipality.record ? <Shell isSample={municipality.record.isSample} /> : <StartPage />;
}

function Starting({ done, total }: { done: number; total: number }) {
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

function StartFailed({ thrown }: { thrown: unknown }) {
  const { t } = useWords();
  const words = errorText(t, thrown);
  if (words === undefined) throw thrown;
  return (
    <Center h="100%">
      <Stack maw={520} role="alert">
        <Title order={1} size="h3">
          {t("app.startFailed")}
        </Title>
        <Text>{words}</Text>
      </Stack>
    </Center>
  );
}
