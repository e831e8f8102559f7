import { Kbd } from "@mantine/core";
import { isSingleKey } from "./singleKeys";
import { useSingleKeys } from "./useSingleKeys";

/** The key of a button, drawn beside its words; nothing while such keys are switched off. */
export function KeyMark({ children }: { children: string }) {
  const areOn = useSingleKeys();
  if (isSingleKey(children) && !areOn) return null;
  return (
    <Kbd size="xs" aria-hidden>
      {children}
    </Kbd>
  );
}
