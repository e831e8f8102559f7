import { Button, Text } from "@mantine/core";
import { changesTogether } from "@renderer/data/queries/changes";
import { undoTo } from "@renderer/data/undoTo";
import { ChangeList } from "@renderer/ui/history/ChangeList";
import { entryLabel } from "@renderer/ui/history/historyEntry";
import { useAction } from "@renderer/ui/useAction";
import { useLive } from "@renderer/ui/useLive";
import { useWords } from "@renderer/ui/useWords";
import { IconChevronRight } from "@tabler/icons-react";
import { useCallback, useState } from "react";
import classes from "./HistoryPage.module.css";
import type { HistoryStep } from "./historySteps";

type Props = {
  step: HistoryStep;
  /** Still in force, so that everything down to it can be taken back. */
  isUndoable: boolean;
};

/** One line of the history; opening it shows every changed field. */
export function StepEntry({ step, isUndoable }: Props) {
  const { t, format } = useWords();
  const [opened, setOpened] = useState(false);
  const { entry, seqs } = step;
  return (
    <li>
      <details className={classes.step} onToggle={(event) => setOpened(event.currentTarget.open)}>
        <summary className={classes.summary}>
          <IconChevronRight className={classes.chevron} size={16} stroke={1.5} aria-hidden />
          <time className={classes.time} dateTime={entry.at}>
            {format.time(entry.at)}
          </time>
          <span className={classes.label}>{entryLabel(t, entry)}</span>
          <span className={classes.quiet}>
            {seqs.length > 1
              ? t("history.session", { count: seqs.length })
              : entry.size > 1
                ? t("history.records", { count: entry.size })
                : ""}
          </span>
        </summary>
        {opened && (
          <div className={classes.changes}>
            <StepChanges seqs={seqs} />
            {isUndoable && <UndoTo seq={seqs.at(-1) ?? entry.seq} />}
          </div>
        )}
      </details>
    </li>
  );
}

/** Of an import nobody reads every record here. */
const shownRecords = 30;

function StepChanges({ seqs }: { seqs: readonly number[] }) {
  const { t } = useWords();
  const found = useLive(() => changesTogether(seqs, shownRecords), [seqs]);
  if (!found) return null;
  const { changes, count, titles } = found;
  return (
    <>
      <ChangeList changes={changes} titleFor={(_kind, id) => titles.get(id)} withTitles={count > 1} />
      {count > changes.length && (
        <Text size="sm" c="dimmed" mt="xs">
          {t("history.moreRecords", { count: count - changes.length })}
        </Text>
      )}
    </>
  );
}

function UndoTo({ seq }: { seq: number }) {
  const { t } = useWords();
  const { run, running } = useAction(useCallback(() => undoTo(seq), [seq]));
  return (
    <Button mt="sm" size="compact-md" variant="light" loading={running} onClick={() => run()}>
      {t("history.undoTo")}
    </Button>
  );
}
