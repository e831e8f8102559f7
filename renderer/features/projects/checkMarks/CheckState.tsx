import { IconCircleCheck, IconCircleDashed } from "@tabler/icons-react";
import classes from "./CheckState.module.css";

type Props = { settled: boolean; words: string };

/** A check mark: symbol and word together, so that neither is needed alone. */
export function CheckState({ settled, words }: Props) {
  const Icon = settled ? IconCircleCheck : IconCircleDashed;
  return (
    <span className={classes.state} data-settled={settled}>
      <Icon size={17} stroke={1.75} aria-hidden className={classes.symbol} />
      {words}
    </span>
  );
}
