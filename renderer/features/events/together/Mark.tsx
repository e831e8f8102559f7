import type { Strength } from "./matrix";
import classes from "./matrix.module.css";

/** From a full disc to an empty ring; an open cell has a dot only, a sentence is told by a stroke below. */
export function Mark({ strength, hasSentence }: { strength: Strength | "open"; hasSentence: boolean }) {
  return (
    <svg viewBox="0 0 24 28" className={classes.mark} aria-hidden="true">
      {strength === "open" ? (
        <circle cx="12" cy="12" r="1.6" className={classes.dot} />
      ) : (
        <circle cx="12" cy="12" r="8" className={classes.ring} />
      )}
      {strength === "strong" && <circle cx="12" cy="12" r="8" className={classes.fill} />}
      {strength === "medium" && <path d="M12 4a8 8 0 0 1 0 16z" className={classes.fill} />}
      {strength === "weak" && <circle cx="12" cy="12" r="3" className={classes.fill} />}
      {hasSentence && <path d="M6 26h12" className={classes.stroke} />}
    </svg>
  );
}
