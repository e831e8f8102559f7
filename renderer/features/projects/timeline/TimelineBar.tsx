import { Tooltip, UnstyledButton } from "@mantine/core";
import { updateRecord } from "@renderer/data/commands/records";
import { useAction } from "@renderer/ui/useAction";
import { useWords } from "@renderer/ui/useWords";
import type { Project } from "@shared/domain/projects/project";
import { type CSSProperties, type KeyboardEvent, useCallback, useRef } from "react";
import type { Bar } from "./barOf";
import { type BarPart, movableEnds, shiftDates } from "./shiftDates";
import classes from "./TimelineBar.module.css";
import type { BarDrag } from "./useBarDrag";

type Props = { project: Project; bar: Bar; period: string; drag: BarDrag; onDates: (id: string) => void };

/** A project's bar: a click opens its dates, arrow keys and dragging move it. */
export function TimelineBar({ project, bar, period, drag, onDates }: Props) {
  const { t, format } = useWords();
  /** One undo takes back all moves of one visit to the bar. */
  const session = useRef(crypto.randomUUID());
  const shift = useAction(
    useCallback(
      async (months: number, part: BarPart) => {
        const dates = shiftDates(project, months, part);
        if (dates) await updateRecord("projects", project.id, dates, { group: session.current });
      },
      [project],
    ),
  );
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape" && drag.dragging) drag.cancel();
    const months = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (months === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    shift.run(months, event.shiftKey ? "whole" : "end");
  };
  const ends = movableEnds(project);
  const phase = t(`enumerations.projectPhase.${project.phase}`);
  return (
    <Tooltip
      label={`${project.title}: ${period}, ${phase}, ${format.percent(project.progress)}`}
      disabled={drag.dragging}
    >
      <UnstyledButton
        className={classes.bar}
        data-phase={project.phase}
        data-open={bar.open}
        data-movable={ends.length > 0 || undefined}
        data-dragging={drag.dragging || undefined}
        style={
          {
            "--left": bar.left,
            "--width": bar.width,
            "--progress": `${project.progress}%`,
          } as CSSProperties
        }
        aria-label={t("projects.timeline.bar", { title: project.title, period })}
        onClick={() => !drag.wasDrag() && onDates(project.id)}
        onKeyDown={onKeyDown}
        onBlur={() => {
          session.current = crypto.randomUUID();
        }}
        {...drag.handlers}
      >
        <span className={classes.done} />
        {ends.map((end) => (
          <span key={end} className={classes.grip} data-part={end} />
        ))}
      </UnstyledButton>
    </Tooltip>
  );
}
