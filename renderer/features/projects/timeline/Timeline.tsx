import { Group, SegmentedControl, Text } from "@mantine/core";
import type { PortfolioRow } from "@renderer/data/queries/projects";
import { gridLines } from "@renderer/ui/RecordTable/gridLine";
import type { Arranged } from "@renderer/ui/RecordTable/useArranged";
import { useRemainingHeight } from "@renderer/ui/RecordTable/useRemainingHeight";
import { today } from "@renderer/ui/today";
import { useWords } from "@renderer/ui/useWords";
import { periodOf } from "@shared/domain/projects/schedule";
import { useVirtualizer } from "@tanstack/react-virtual";
import { type CSSProperties, useCallback, useMemo, useRef, useState } from "react";
import { type Zoom, zooms } from "../portfolio/portfolioState";
import { DatesDialog } from "./DatesDialog";
import { addMonths, periodsAround, placeOf } from "./periods";
import classes from "./Timeline.module.css";
import { TimelineRow } from "./TimelineRow";
import { useTodayInView } from "./useTodayInView";

const rowHeight = 53;
/** What is shown before today when the timeline opens. */
const monthsBefore = 9;
const noneClosed: ReadonlySet<string> = new Set();

type Props = { arranged: Arranged<PortfolioRow>; zoom: Zoom; onZoom: (zoom: Zoom) => void };

/**
 * The projects over quarters or half-years. A real table: name, period in words, bar; so what the bars show can be
 * read as well.
 */
export function Timeline({ arranged, zoom, onZoom }: Props) {
  const { t, format } = useWords();
  const scroller = useRef<HTMLDivElement>(null);
  const height = useRemainingHeight(scroller);
  const [dated, setDated] = useState<string>();
  const day = today();
  const periods = useMemo(() => {
    const days = arranged.rows.flatMap(({ project }) =>
      Object.values(periodOf(project)).filter((one) => one),
    );
    return periodsAround(days, day, zoom);
  }, [arranged.rows, day, zoom]);
  const lines = useMemo(() => gridLines(arranged, noneClosed), [arranged]);
  const keyOf = useCallback((index: number) => lines[index]?.key ?? index, [lines]);
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    getItemKey: keyOf,
    overscan: 10,
    useFlushSync: false,
  });
  const items = virtual.getVirtualItems();
  const above = items[0]?.start ?? 0;
  const below = virtual.getTotalSize() - (items.at(-1)?.end ?? 0);
  useTodayInView(scroller, placeOf(addMonths(day, -monthsBefore), periods));
  const style = {
    "--periods": periods.length,
    "--periods-a-year": zoom === "quarter" ? 4 : 2,
    "--today": placeOf(day, periods),
  } as CSSProperties;
  const datedRow = arranged.rows.find((row) => row.id === dated);

  return (
    <>
      <Group justify="space-between" mb="xs">
        <Text size="sm" c="dimmed">
          {t("projects.timeline.legend")}
        </Text>
        <SegmentedControl
          size="xs"
          aria-label={t("projects.timeline.zoom")}
          value={zoom}
          data={zooms.map((value) => ({ value, label: t(`projects.timeline.zooms.${value}`) }))}
          onChange={onZoom}
        />
      </Group>
      <div ref={scroller} className={classes.scroller} style={{ maxHeight: height }}>
        <table
          className={classes.table}
          style={style}
          aria-label={t("projects.timeline.label")}
          aria-rowcount={lines.length + 1}
        >
          <thead className={classes.head}>
            <tr aria-rowindex={1}>
              <th scope="col" className={classes.name}>
                {t("projects.timeline.nameAndPeriod")}
              </th>
              <th scope="col" className={classes.scale}>
                <span className={classes.ticks}>
                  {periods.map((period) => (
                    <span key={period.start} data-first={period.number === 1 || undefined}>
                      {zoom === "quarter"
                        ? format.quarter(period.start)
                        : t("projects.timeline.halfYear", { number: period.number, year: period.year })}
                    </span>
                  ))}
                </span>
              </th>
            </tr>
          </thead>
          <tbody>
            {above > 0 && <Gap height={above} />}
            {items.map((item) => {
              const line = lines[item.index];
              if (!line) return null;
              return line.type === "group" ? (
                <tr key={line.key} className={classes.group} aria-rowindex={item.index + 2}>
                  <th colSpan={2} scope="rowgroup">
                    <span className={classes.groupLabel}>
                      {line.group.label}{" "}
                      <Text span inherit c="dimmed" fw={400}>
                        {line.group.rows.length}
                      </Text>
                    </span>
                  </th>
                </tr>
              ) : (
                <TimelineRow
                  key={line.key}
                  row={line.row}
                  index={item.index}
                  periods={periods}
                  today={day}
                  onDates={setDated}
                />
              );
            })}
            {below > 0 && <Gap height={below} />}
          </tbody>
        </table>
        {lines.length === 0 && (
          <Text p="lg" c="dimmed" ta="center">
            {t("table.noMatch")}
          </Text>
        )}
      </div>
      <DatesDialog project={datedRow?.project} onClose={() => setDated(undefined)} />
    </>
  );
}

/** Room of the lines that are not drawn. */
function Gap({ height }: { height: number }) {
  return (
    <tr aria-hidden>
      <td colSpan={2} style={{ height, padding: 0, border: 0 }} />
    </tr>
  );
}
