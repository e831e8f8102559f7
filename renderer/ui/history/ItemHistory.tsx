import { Stack, Text } from "@mantine/core";
import { useMemo } from "react";
import { useLive } from "../useLive";
import { useWords } from "../useWords";
import { ChangeList } from "./ChangeList";
import classes from "./history.module.css";
import { entryLabel, type HistoryEntry } from "./historyEntry";

type History = {
  /** Entries that touched the record, newest first. */
  entries: readonly HistoryEntry[];
  /** What people call the records the entries refer to, by id. */
  titles: ReadonlyMap<string, string>;
};

type Props = { recordId: string; read: (recordId: string) => Promise<History> };

/** History of one record: what was done, when, and each changed field before and after. */
export function ItemHistory({ recordId, read }: Props) {
  const { t, format } = useWords();
  const history = useLive(() => read(recordId), [read, recordId]);
  const entries = history?.entries;
  const steps = useMemo(
    () =>
      (entries ?? []).map((entry) => ({
        entry,
        changes: entry.changes.filter((change) => change.id === recordId),
      })),
    [entries, recordId],
  );
  if (!history) return null;
  if (steps.length === 0) return <Text c="dimmed">{t("history.itemEmpty")}</Text>;
  return (
    <Stack component="ol" gap="md" className={classes.list} aria-label={t("history.itemTitle")}>
      {steps.map(({ entry, changes }) => (
        <li key={entry.seq}>
          <Text size="sm">{entryLabel(t, entry)}</Text>
          <Text size="sm" c="dimmed">
            <time dateTime={entry.at}>{format.dateTime(entry.at)}</time>
          </Text>
          <ChangeList changes={changes} titleFor={(_, id) => history.titles.get(id)} withTitles={false} />
        </li>
      ))}
    </Stack>
  );
}
