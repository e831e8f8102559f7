import { Anchor, Button, Tooltip, UnstyledButton } from "@mantine/core";
import { updateRecord } from "@renderer/data/commands/records";
import type { PortfolioRow } from "@renderer/data/queries/projects";
import { LightMark } from "@renderer/ui/LightMark";
import { recordPath } from "@renderer/ui/recordPath";
import { useAction } from "@renderer/ui/useAction";
import { useWords } from "@renderer/ui/useWords";
import { isLate, periodOf } from "@shared/domain/projects/schedule";
import { type CSSProperties, type KeyboardEvent, memo, useCallback, useRef } from "react";
import { Link } from "react-router";
import { barOf } from "./barOf";
import type { Period } from "./periods";
import { shiftDates } from "./shiftDates";
import classes from "./Timeline.module.css";

type Props = {
  row: PortfolioRow;
  index: number;
  periods: readonly Period[];
  today: string;
  onDates: (projectId: string) => void;
};

/** One project: name, period in words, and its bar, which opens the dates and moves with the arrow keys. */
export const TimelineRow = memo(function TimelineRow({ row, index, periods, today, onDates }: Props) {
  const { t, format } = useWords();
  const { project, light } = row;
  const { start, end } = periodOf(project);
  const bar = barOf(project, periods);
  const late = isLate(project, today);
  /** One undo takes back all moves of one visit to the bar. */
  const session = useRef(crypto.randomUUID());
  const shift = useAction(
    useCallback(
      async (months: number, whole: boolean) => {
        const dates = shiftDates(project, months, whole);
        if (dates) await updateRecord("projects", project.id, dates, { group: session.current });
      },
      [project],
    ),
  );
  const onKeyDown = (event: KeyboardEvent) => {
    const months = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (months === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    shift.run(months, event.shiftKey);
  };
  const period = periodWords(start && format.date(start), end && format.date(end), t);
  return (
    <tr className={classes.row} aria-rowindex={index + 2}>
      <th scope="row" className={classes.name}>
        <span className={classes.nameText}>
          <span className={classes.code}>{project.code}</span>
          <Anchor component={Link} to={recordPath("projects", project)} className={classes.title}>
            {project.title}
          </Anchor>
        </span>
        <span className={classes.period}>{period}</span>
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
        {bar && (
          <Tooltip
            label={`${project.title}: ${period}, ${t(`enumerations.projectPhase.${project.phase}`)}, ${format.percent(project.progress)}`}
          >
            <UnstyledButton
              className={classes.bar}
              data-phase={project.phase}
              data-open={bar.open}
              style={
                {
                  "--left": bar.left,
                  "--width": bar.width,
                  "--progress": `${project.progress}%`,
                } as CSSProperties
              }
              aria-label={t("projects.timeline.bar", { title: project.title, period })}
              onClick={() => onDates(project.id)}
              onKeyDown={onKeyDown}
              onBlur={() => {
                session.current = crypto.randomUUID();
              }}
            >
              <span className={classes.done} />
            </UnstyledButton>
          </Tooltip>
        )}
        {bar && (late || light === "red" || light === "yellow") && (
          <span
            className={classes.mark}
            style={{ "--left": bar.left, "--width": bar.width } as CSSProperties}
          >
            {light === "red" || light === "yellow" ? <LightMark light={light} /> : t("projects.late")}
          </span>
        )}
      </td>
    </tr>
  );
});

function periodWords(
  start: string | undefined,
  end: string | undefined,
  t: ReturnType<typeof useWords>["t"],
): string {
  if (start && end) return `${start} – ${end}`;
  if (start) return t("projects.timeline.from", { day: start });
  return end ? t("projects.timeline.until", { day: end }) : t("projects.timeline.noDates");
}
