import { Stack, Text } from "@mantine/core";
import { useMemo } from "react";
import { useWords } from "../useWords";
import { ChangeList } from "./ChangeList";
import classes from "./history.module.css";
import { entryLabel, type HistoryEntry, type TitleFor } from "./historyEntry";

type Props = {
  /** Entries that touched the record, newest first; undefined while they are read. */
  entries: readonly HistoryEntry[] | undefined;
  recordId: string;
  titleFor: TitleFor;
};

/** History of one record: what was done, when, and each changed field before and after. */
export function ItemHistory({ entries, recordId, titleFor }: Props) {
  const { t, format } = useWords();
  const steps = useMemo(
    () =>
      (entries ?? []).map((entry) => ({
        entry,
        changes: entry.changes.filter((change) => change.id === recordId),
      })),
    [entries, recordId],
  );
  if (!entries) return null;
  if (steps.length === 0) return <Text c="dimmed">{t("history.itemEmpty")}</Text>;
  return (
    <Stack component="ol" gap="md" className={classes.list} aria-label={t("history.itemTitle")}>
      {steps.map(({ entry, changes }) => (
        <li key={entry.seq}>
          <Text size="sm">{entryLabel(t, entry)}</Text>
          <Text size="sm" c="dimmed">
            <time dateTime={entry.at}>{format.dateTime(entry.at)}</time>
          </Text>
          <ChangeList changes={changes} titleFor={titleFor} withTitles={false} />
        </li>
      ))}
    </Stack>
  );
}
