import { Button, Group } from "@mantine/core";
import { createRecord } from "@renderer/data/commands/records";
import { type AgendaHead, agendaHead } from "@renderer/data/queries/agenda";
import { EmptyState } from "@renderer/ui/EmptyState";
import { PageHeader } from "@renderer/ui/PageHeader";
import { WithSubPages } from "@renderer/ui/SubPages";
import { useAction } from "@renderer/ui/useAction";
import { useLive } from "@renderer/ui/useLive";
import { useWords, type WordTools } from "@renderer/ui/useWords";
import type { RecordOf } from "@shared/domain/kinds";
import { IconListTree } from "@tabler/icons-react";
import { useCallback } from "react";
import { Link, Outlet, useMatch } from "react-router";

const pages = ["outline", "texts", "guidelines", "checks", "together", "versions"] as const;

/** Head of all agenda pages: title, period, counts, and the way between the pages. */
export function AgendaFrame() {
  const { t } = useWords();
  const shown = useLive(agendaHead);
  const isPast = useMatch("/agenda/versions/on") !== null;
  const { run: begin } = useAction(
    useCallback(async () => createRecord("agendas", { title: t("agenda.defaultTitle") }), [t]),
  );
  if (!shown) return null;
  const { agenda } = shown;
  // What was there once can be read also when nothing is there now.
  if (!agenda && isPast)
    return (
      <>
        <PageHeader title={t("app.nav.agenda")} />
        <Outlet />
      </>
    );
  if (!agenda)
    return (
      <>
        <PageHeader title={t("app.nav.agenda")} />
        <EmptyState
          icon={IconListTree}
          title={t("agenda.none")}
          hint={t("agenda.noneHint")}
          action={
            <Group>
              <Button onClick={() => begin()}>{t("agenda.begin")}</Button>
              <Button component={Link} to="/reading" variant="subtle">
                {t("agenda.read")}
              </Button>
            </Group>
          }
        />
      </>
    );
  return (
    <WithSubPages
      label={t("agenda.sections")}
      pages={pages.map((page) => ({
        to: page === "outline" ? "/agenda" : `/agenda/${page}`,
        label: t(`agenda.nav.${page}`),
      }))}
    >
      <PageHeader title={agenda.title} purpose={summary(t, agenda, shown.counts)} />
      <Outlet />
    </WithSubPages>
  );
}

/** "2026 bis 2031 · 6 Handlungsfelder · 14 Ziele · 30 Maßnahmen" */
function summary(t: WordTools["t"], agenda: RecordOf<"agendas">, counts: AgendaHead["counts"]): string {
  const { periodFrom: from, periodTo: to } = agenda;
  const period =
    from && to
      ? t("agenda.period", { from, to })
      : from
        ? t("agenda.periodFrom", { from })
        : to
          ? t("agenda.periodTo", { to })
          : "";
  return [
    period,
    t("agenda.fields", { count: counts.fields }),
    t("agenda.goals", { count: counts.goals }),
    t("agenda.measures", { count: counts.measures }),
  ]
    .filter((part) => part !== "")
    .join(" · ");
}
