import { Text, Title } from "@mantine/core";
import type { TitleFor } from "@renderer/ui/history/historyEntry";
import { useWords } from "@renderer/ui/useWords";
import { type KindName, titleOf } from "@shared/domain/kinds";
import { wordsFor } from "@shared/i18n/translate";
import type { Merged } from "@shared/transfer/merge/mergeWorkspaces";
import { useId } from "react";
import classes from "./exchange.module.css";

const shownNotes = 30;

type Props = { merged: Merged; titleFor: TitleFor };

/** What merging does beyond taking over: new numbers, what stays although it was removed, what is put back. */
export function MergeNotes({ merged, titleFor }: Props) {
  const { t } = useWords();
  const id = useId();
  const called = (kind: KindName, record: { id: string }) =>
    titleOf(record) || titleFor(kind, record.id) || "";
  const about = (kind: KindName, record: { id: string }) => ({
    kind: wordsFor(t, `kinds.${kind}.one`),
    title: called(kind, record),
  });
  const notes = [
    ...merged.renumbered.map(({ kind, record, from, to }) =>
      t("exchange.renumbered", { ...about(kind, record), from, to }),
    ),
    ...merged.kept.map(({ kind, record, by }) =>
      t("exchange.kept", { ...about(kind, record), by: called(by.kind, by.record) }),
    ),
    ...merged.loosened.map(({ kind, record }) => t("exchange.loosened", about(kind, record))),
  ];
  if (notes.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <Title order={3} size="h4" id={id}>
        {t("exchange.notes")}
      </Title>
      <ul className={classes.notes}>
        {notes.slice(0, shownNotes).map((note) => (
          <Text key={note} component="li">
            {note}
          </Text>
        ))}
        {notes.length > shownNotes && (
          <Text component="li" c="dimmed">
            {t("exchange.moreNotes", { count: notes.length - shownNotes })}
          </Text>
        )}
      </ul>
    </section>
  );
}
