import { type ReactNode, useEffect, useRef } from "react";
import classes from "./TriageDialog.module.css";

/**
 * Heading of a step. It takes the focus whenever its words change, so that a screen reader reads what is asked now
 * and the number keys work.
 */
export function StepTitle({
  children,
  id,
  focusKey,
}: {
  children: ReactNode;
  id?: string;
  focusKey: string;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says when the step changed
  useEffect(() => heading.current?.focus({ preventScroll: true }), [focusKey]);
  return (
    <h3 ref={heading} id={id} tabIndex={-1} className={classes.stepTitle}>
      {children}
    </h3>
  );
}
