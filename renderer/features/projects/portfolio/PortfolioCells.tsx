import { Progress } from "@mantine/core";
import { IconClockExclamation } from "@tabler/icons-react";
import classes from "./Portfolio.module.css";

/** Codes of the goals, or that there are none. */
export function GoalCell({ codes, none }: { codes: readonly string[]; none: string }) {
  if (codes.length > 0) return codes.join(", ");
  return <span className={classes.dimmed}>{none}</span>;
}

/** The planned end, marked in words when it has passed. */
export function EndCell({ day, late }: { day: string; late: string | undefined }) {
  if (!late) return day;
  return (
    <span className={classes.late}>
      {day}
      <span className={classes.lateMark}>
        <IconClockExclamation size={15} stroke={1.75} aria-hidden />
        {late}
      </span>
    </span>
  );
}

/** Per cent as a bar and as a figure. */
export function ProgressCell({ percent, words }: { percent: number; words: string }) {
  return (
    <span className={classes.progress}>
      <Progress value={percent} size={5} w={44} aria-hidden color={percent === 100 ? "teal" : undefined} />
      <span className={classes.percent}>{words}</span>
    </span>
  );
}
