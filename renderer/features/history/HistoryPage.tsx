import { Anchor, Button, Group, Select, TextInput, Title } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { seqsWithChange, stepsWhere, undoableDownTo } from "@renderer/data/history";
import { EmptyState } from "@renderer/ui/EmptyState";
import { entryLabel } from "@renderer/ui/history/historyEntry";
import { PageHeader } from "@renderer/ui/PageHeader";
import { useLive } from "@renderer/ui/useLive";
import { useWords } from "@renderer/ui/useWords";
import { type KindName, kindNames } from "@shared/domain/kinds";
import { IconHistory, IconSearch } from "@tabler/icons-react";
import { useMemo, useState } from "react";
import { Link } from "react-router";
import { DayTitle } from "./DayTitle";
import classes from "./HistoryPage.module.css";
import { byDay, fits, namesIt } from "./historySteps";
import { StepEntry } from "./StepEntry";

const portion = 100;

/** Everything that was done, newest first, by day and editing session, with before and after. */
export function HistoryPage() {
  const { t, collator } = useWords();
  const [kind, setKind] = useState<KindName | null>(null);
  const [typed, setTyped] = useState("");
  const [limit, setLimit] = useState(portion);
  const [text] = useDebouncedValue(typed, 200);
  const found = useLive(async () => {
    const named =
      text.trim() === "" ? new Set<number>() : await seqsWithChange((change) => namesIt(change, text));
    const entries = await stepsWhere(
      (entry) => fits(entry, { kind, text }, entryLabel(t, entry), named),
      limit,
    );
    return { entries, undoable: new Set(await undoableDownTo(entries.at(-1)?.seq ?? 0)) };
  }, [kind, text, limit, t]);
  const days = useMemo(() => byDay(found?.entries ?? []), [found]);
  const kinds = useMemo(
    () =>
      kindNames
        .map((value) => ({ value, label: t(`kinds.${value}.many`) }))
        .sort((a, b) => collator.compare(a.label, b.label)),
    [t, collator],
  );
  if (!found) return null;
  const isNarrowed = kind !== null || text.trim() !== "";
  const clear = () => {
    setKind(null);
    setTyped("");
  };
  return (
    <>
      <PageHeader title={t("history.title")} purpose={t("history.purpose")} />
      <Group mb="lg">
        <TextInput
          w={320}
          aria-label={t("history.search")}
          placeholder={t("history.search")}
          leftSection={<IconSearch size={16} stroke={1.5} aria-hidden />}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <Select
          w={260}
          aria-label={t("history.kind")}
          placeholder={t("history.allKinds")}
          data={kinds}
          value={kind}
          searchable
          clearable
          clearButtonProps={{ "aria-label": t("ui.clear", { label: t("history.kind") }) }}
          onChange={(chosen) => setKind(chosen as KindName | null)}
        />
      </Group>
      {days.length === 0 && (
        <EmptyState
          icon={IconHistory}
          title={isNarrowed ? t("history.nothingFound") : t("history.empty")}
          hint={isNarrowed ? "" : t("history.emptyHint")}
          action={isNarrowed && <Button onClick={clear}>{t("history.showAll")}</Button>}
        />
      )}
      {days.map(({ day, steps }) => (
        <section key={day} className={classes.day}>
          <Group justify="space-between" align="baseline" mb="xs">
            <Title order={2} size="h4">
              <DayTitle day={day} />
            </Title>
            <Anchor component={Link} to={`/agenda/versions/on?day=${day}`} size="sm">
              {t("agenda.past.onThisDay")}
            </Anchor>
          </Group>
          <ol className={classes.steps}>
            {steps.map((step) => (
              <StepEntry key={step.entry.seq} step={step} isUndoable={found.undoable.has(step.entry.seq)} />
            ))}
          </ol>
        </section>
      ))}
      {found.entries.length === limit && (
        <Button variant="default" onClick={() => setLimit(limit + portion)}>
          {t("history.more")}
        </Button>
      )}
    </>
  );
}
