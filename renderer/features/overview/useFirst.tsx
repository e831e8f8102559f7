import { Button } from "@mantine/core";
import { useWords } from "@renderer/ui/useWords";
import { type ReactNode, useState } from "react";

/** Even an endless list stays a page one can scroll. */
const shownAtMost = 200;

/** The first of a list, and the button that shows the rest of it; no button where nothing is left out. */
export function useFirst<T>(all: readonly T[], first: number): { shown: readonly T[]; more: ReactNode } {
  const { t } = useWords();
  const [isWhole, setWhole] = useState(false);
  const rest = Math.min(all.length, shownAtMost) - first;
  const more = rest > 0 && (
    <Button variant="subtle" size="compact-sm" mt="xs" ml={-8} onClick={() => setWhole(!isWhole)}>
      {isWhole ? t("overview.less") : t("overview.more", { count: rest })}
    </Button>
  );
  return { shown: all.slice(0, isWhole ? shownAtMost : first), more };
}
