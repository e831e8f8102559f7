import { IconAlertTriangle } from "@tabler/icons-react";
import type { ReactNode } from "react";
import classes from "./Warning.module.css";

/** A quiet line below a field: something does not fit yet. Inline, as part of the field's description. */
export function Warning({ children }: { children: ReactNode }) {
  return (
    <span className={classes.line}>
      <IconAlertTriangle className={classes.sign} size={16} stroke={1.75} aria-hidden />
      <span>{children}</span>
    </span>
  );
}
