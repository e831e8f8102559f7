import classes from "./KeyHints.module.css";

/** A key as it looks on the keyboard. Read out only where it is the whole label. */
export function KeyCap({ children, hidden }: { children: string; hidden?: boolean }) {
  return (
    <kbd className={classes.key} aria-hidden={hidden || undefined}>
      {children}
    </kbd>
  );
}
