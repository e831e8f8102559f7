import { Button, Group } from "@mantine/core";
import { useWords } from "@renderer/ui/useWords";
import classes from "./Results.module.css";

const parts = ["decisions", "tasks", "parked", "log", "reflections"] as const;

/** Leads to the line for the next entry of each kind, however many lines stand before it. */
export function ResultJumps() {
  const { t } = useWords();
  return (
    <Group component="nav" gap={4} className={classes.jumps} aria-label={t("results.jumps")}>
      {parts.map((part) => {
        const title = t(`results.${part}.title`);
        return (
          <Button key={part} variant="subtle" size="compact-sm" onClick={() => writeIn(title)}>
            {title}
          </Button>
        );
      })}
    </Group>
  );
}

/** Puts the cursor into the last line of a section, which is the one to write in. */
function writeIn(title: string): void {
  const section = document.querySelector(`section[aria-label="${CSS.escape(title)}"]`);
  section?.querySelector<HTMLElement>("tbody tr:last-child :is(input, textarea)")?.focus();
}
