import { isSingleKey } from "@renderer/ui/singleKeys";
import { useSingleKeys } from "@renderer/ui/useSingleKeys";
import classes from "./KeyHints.module.css";

/** A key as it looks on the keyboard. Read out only where it is the whole label; a number that is off is left out. */
export function KeyCap({ children, hidden }: { children: string; hidden?: boolean }) {
  const areOn = useSingleKeys();
  if (hidden && !areOn && isSingleKey(children) && children !== "↵") return null;
  return (
    <kbd className={classes.key} aria-hidden={hidden || undefined}>
      {children}
    </kbd>
  );
}
