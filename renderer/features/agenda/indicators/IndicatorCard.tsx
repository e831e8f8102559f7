import { ActionIcon, Collapse, Group, Progress, Text, Tooltip, UnstyledButton } from "@mantine/core";
import { removeRecord } from "@renderer/data/commands/records";
import { ListExport } from "@renderer/ui/RecordTable/ListExport";
import { useAction } from "@renderer/ui/useAction";
import { useWords, type WordTools } from "@renderer/ui/useWords";
import { measurementsInOrder, progressOf } from "@shared/domain/agenda/indicator";
import type { RecordOf } from "@shared/domain/kinds";
import { IconChevronRight, IconTrash } from "@tabler/icons-react";
import { lazy, Suspense, useCallback, useState } from "react";
import { useTakeBack } from "../useTakeBack";
import { IndicatorForm } from "./IndicatorForm";
import styles from "./Indicators.module.css";
import { Measurements } from "./Measurements";
import { measurementsOut } from "./measurementColumns";

/** The charting library is large, and most panels show no chart. */
const IndicatorChart = lazy(async () => ({ default: (await import("./IndicatorChart")).IndicatorChart }));

type Props = { indicator: RecordOf<"indicators">; goal: RecordOf<"goals">; startsOpen: boolean };

/** One indicator: in short how far it has come; opened, its chart, its values and what it is measured in. */
export function IndicatorCard({ indicator, goal, startsOpen }: Props) {
  const tools = useWords();
  const { t, format } = tools;
  const [isOpen, setOpen] = useState(startsOpen);
  const takeBack = useTakeBack();
  const { run: remove } = useAction(
    useCallback(async () => {
      await removeRecord("indicators", indicator.id);
      await takeBack(t("agenda.indicators.removed", { name: indicator.name }));
    }, [indicator, takeBack, t]),
  );
  const progress = progressOf(indicator);
  const percent = progress === undefined ? undefined : Math.round(progress * 100);
  const summary = summaryOf(tools, indicator);
  return (
    <div className={styles.card}>
      <Group wrap="nowrap" align="flex-start" gap="xs">
        <UnstyledButton aria-expanded={isOpen} onClick={() => setOpen(!isOpen)} className={styles.head}>
          <IconChevronRight size={16} stroke={1.75} data-open={isOpen} aria-hidden />
          <span>
            <Text span>{indicator.name}</Text>
            {summary !== "" && (
              <Text span size="sm" c="dimmed" display="block">
                {summary}
              </Text>
            )}
          </span>
        </UnstyledButton>
        {isOpen && indicator.measurements.length > 0 && (
          <ListExport {...measurementsOut(indicator, goal, t)} />
        )}
        {isOpen && (
          <Tooltip label={t("agenda.indicators.remove")}>
            <ActionIcon color="gray" aria-label={t("agenda.indicators.remove")} onClick={() => remove()}>
              <IconTrash size={16} stroke={1.5} />
            </ActionIcon>
          </Tooltip>
        )}
      </Group>
      {percent !== undefined && (
        <Progress.Root size="xs" mt={6} ml={24}>
          <Progress.Section
            value={Math.min(100, Math.max(0, percent))}
            aria-label={t("agenda.indicators.progress", { percent: format.percent(percent) })}
          />
        </Progress.Root>
      )}
      <Collapse expanded={isOpen}>
        {isOpen && (
          <div className={styles.body}>
            {measurementsInOrder(indicator).length > 0 && (
              <Suspense fallback={<div className={styles.chart} />}>
                <IndicatorChart indicator={indicator} summary={summary} />
              </Suspense>
            )}
            <Measurements indicator={indicator} />
            <IndicatorForm indicator={indicator} />
          </div>
        )}
      </Collapse>
    </div>
  );
}

/** "Ausgangswert 12 %, zuletzt 31 %, Ziel 80 %." with a dash for what is not known. */
function summaryOf({ t, format }: WordTools, indicator: RecordOf<"indicators">): string {
  const current = measurementsInOrder(indicator).at(-1)?.value;
  const { baseValue, targetValue, unit } = indicator;
  if (baseValue === undefined && targetValue === undefined && current === undefined) return "";
  const words = (value: number | undefined) => format.quantity(value, unit) || "–";
  return t("agenda.indicators.chartText", {
    base: words(baseValue),
    current: words(current),
    target: words(targetValue),
  });
}
