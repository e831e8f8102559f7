import { Text } from "@mantine/core";
import type { WeekChanges } from "@renderer/data/weekChanges";
import { entryLabel, type HistoryStep } from "@renderer/ui/history/historyEntry";
import { useWords } from "@renderer/ui/useWords";
import classes from "./Overview.module.css";
import { Part } from "./Part";

/** Kinds of entries named one by one. */
const namedKinds = 5;

type Props = {
  entries: readonly HistoryStep[] | undefined;
  /** Undefined where there is nothing to compare with. */
  week: WeekChanges | undefined;
};

/** What came of the last week, and the last things that were done, in words. */
export function Changes({ entries, week }: Props) {
  const { t, format } = useWords();
  if (!entries) return null;
  return (
    <Part title={t("overview.changes.title")} link={{ to: "/history", text: t("overview.changes.all") }}>
      {week && entries.length > 0 && <Week {...week} />}
      {entries.length === 0 ? (
        <Text c="dimmed">{t("overview.changes.none")}</Text>
      ) : (
        <ul className={classes.changes}>
          {entries.map((entry) => (
            <li key={entry.seq}>
              <Text span className={classes.change}>
                {entryLabel(t, entry)}
              </Text>
              <Text span size="sm" c="dimmed">
                {format.dateTime(entry.at)}
              </Text>
            </li>
          ))}
        </ul>
      )}
    </Part>
  );
}

function Week({ since, steps, kinds }: WeekChanges) {
  const { t, format } = useWords();
  const date = format.date(since);
  const named = kinds?.slice(0, namedKinds).map(({ kind, ...counts }) =>
    t("overview.week.kind", {
      kind: t(`kinds.${kind}.many`),
      counts: (["made", "changed", "removed"] as const)
        .filter((what) => counts[what] > 0)
        .map((what) => t(`overview.week.${what}`, { count: counts[what] }))
        .join(", "),
    }),
  );
  const left = (kinds?.length ?? 0) - namedKinds;
  const changes = [...(named ?? []), ...(left > 0 ? [t("overview.week.more", { count: left })] : [])];
  return (
    <Text size="sm" mb={4}>
      {steps === 0 || kinds?.length === 0
        ? t("overview.week.none", { date })
        : kinds
          ? t("overview.week.since", { date, changes: changes.join("; ") })
          : t("overview.week.steps", { date, count: steps })}
    </Text>
  );
}
