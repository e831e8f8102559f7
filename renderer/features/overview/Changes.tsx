import { Text } from "@mantine/core";
import { entryLabel, type HistoryStep } from "@renderer/ui/history/historyEntry";
import { useWords } from "@renderer/ui/useWords";
import classes from "./Overview.module.css";
import { Part } from "./Part";

/** The last things that were done, in words. */
export function Changes({ entries }: { entries: readonly HistoryStep[] | undefined }) {
  const { t, format } = useWords();
  if (!entries) return null;
  return (
    <Part title={t("overview.changes.title")} link={{ to: "/history", text: t("overview.changes.all") }}>
      {entries.length === 0 ? (
        <Text c="dimmed">{t("overview.changes.none")}</Text>
      ) : (
        <ul className={classes.changes}>
          {entries.map((entry) => (
            <li key={entry.seq}>
              <Text span className={classes.change}>
                {entryLabel(t, entry)}
              </Text>
              <Text span size="sm" c="dimmed" className={classes.moment}>
                {format.dateTime(entry.at)}
              </Text>
            </li>
          ))}
        </ul>
      )}
    </Part>
  );
}
