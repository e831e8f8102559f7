import { KeyCap } from "./KeyCap";
import classes from "./KeyHints.module.css";

export type KeyHint = { keys: readonly string[]; words: string };

/** The keys that work at this moment, along the lower edge. */
export function KeyHints({ hints }: { hints: readonly KeyHint[] }) {
  return (
    <div className={classes.hints}>
      {hints.map(({ keys, words }) => (
        <span key={words} className={classes.hint}>
          {keys.map((key) => (
            <KeyCap key={key}>{key}</KeyCap>
          ))}
          {words}
        </span>
      ))}
    </div>
  );
}
