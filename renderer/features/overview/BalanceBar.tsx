import { useWords } from "@renderer/ui/useWords";
import classes from "./Overview.module.css";

type Props = { count: number; of: number; isOperations: boolean };

/** A number with a bar as long as its share of the largest; the bar repeats the number and says nothing alone. */
export function BalanceBar({ count, of, isOperations }: Props) {
  const { format } = useWords();
  return (
    <span className={classes.bar}>
      <span className={classes.barNumber}>{format.number(count)}</span>
      <span className={classes.barTrack} aria-hidden>
        <span
          className={classes.barFill}
          data-operations={isOperations || undefined}
          style={{ width: `${(100 * count) / of}%` }}
        />
      </span>
    </span>
  );
}
