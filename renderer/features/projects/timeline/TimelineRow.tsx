import { Anchor, Button } from "@mantine/core";
import type { PortfolioRow } from "@renderer/data/queries/projects";
import { LightMark } from "@renderer/ui/LightMark";
import { recordPath } from "@renderer/ui/recordPath";
import { useWords } from "@renderer/ui/useWords";
import { isLate, periodOf } from "@shared/domain/projects/schedule";
import { type CSSProperties, memo } from "react";
import { Link } from "react-router";
import { barOf } from "./barOf";
import type { Period } from "./periods";
import classes from "./Timeline.module.css";
import { TimelineBar } from "./TimelineBar";
import { useBarDrag } from "./useBarDrag";

type Props = {
  row: PortfolioRow;
  index: number;
  periods: readonly Period[];
  today: string;
  onDates: (projectId: string) => void;
};

/** One project: name, period in words, and its bar. While the bar is dragged, the words follow. */
export const TimelineRow = memo(function TimelineRow({ row, index, periods, today, onDates }: Props) {
  const { t, format } = useWords();
  const { light } = row;
  const drag = useBarDrag(row.project, periods);
  const project = drag.shown;
  const { start, end } = periodOf(project);
  const bar = barOf(project, periods);
  const period = periodWords(start && format.date(start), end && format.date(end), t);
  const mark = markOf(light, isLate(project, today));
  return (
    <tr className={classes.row} aria-rowindex={index + 2}>
      <th scope="row" className={classes.name}>
        <span className={classes.nameText}>
          <span className={classes.code}>{project.code}</span>
          <Anchor component={Link} to={recordPath("projects", project)} className={classes.title}>
            {project.title}
          </Anchor>
        </span>
        <span className={classes.period} data-dragging={drag.dragging || undefined}>
          {period}
        </span>
      </th>
      <td className={classes.track}>
        {!bar && (
          <Button
            variant="subtle"
            size="compact-sm"
            className={classes.setDates}
            aria-label={t("projects.timeline.setDatesOf", { title: project.title })}
            onClick={() => onDates(project.id)}
          >
            {t("projects.timeline.setDates")}
          </Button>
        )}
        {bar && <TimelineBar {...{ project, bar, period, drag, onDates }} />}
        {bar && (drag.dragging || mark) && (
          <span
            className={classes.mark}
            data-dragging={drag.dragging || undefined}
            style={{ "--left": bar.left, "--width": bar.width } as CSSProperties}
          >
            {drag.dragging
              ? period
              : mark === "late"
                ? t("projects.late")
                : mark && <LightMark light={mark} />}
          </span>
        )}
      </td>
    </tr>
  );
});

/** What stands beside a bar: a light that asks for something, or that the end has passed. */
function markOf(light: PortfolioRow["light"], late: boolean): "red" | "yellow" | "late" | undefined {
  if (light === "red" || light === "yellow") return light;
  return late ? "late" : undefined;
}

function periodWords(
  start: string | undefined,
  end: string | undefined,
  t: ReturnType<typeof useWords>["t"],
): string {
  if (start && end) return `${start} – ${end}`;
  if (start) return t("projects.timeline.from", { day: start });
  return end ? t("projects.timeline.until", { day: end }) : t("projects.timeline.noDates");
}
