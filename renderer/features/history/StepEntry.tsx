import { Button, Text } from "@mantine/core";
import { undoTo } from "@renderer/data/undoTo";
import { ChangeList } from "@renderer/ui/history/ChangeList";
import { entryLabel } from "@renderer/ui/history/historyEntry";
import { useAction } from "@renderer/ui/useAction";
import { useWords } from "@renderer/ui/useWords";
import { IconChevronRight } from "@tabler/icons-react";
import { useCallback, useState } from "react";
import classes from "./HistoryPage.module.css";
import type { HistoryStep } from "./historySteps";

type Props = {
  step: HistoryStep;
  titles: ReadonlyMap<string, string>;
  /** Still in force, so that everything down to it can be taken back. */
  isUndoable: boolean;
};

/** Of an import nobody reads every record here. */
const shownRecords = 30;

/** One line of the history; opening it shows every changed field. */
export function StepEntry({ step, titles, isUndoable }: Props) {
  const { t, format } = useWords();
  const [opened, setOpened] = useState(false);
  const { entry, count, changes, firstSeq } = step;
  const undo = useAction(useCallback(() => undoTo(firstSeq), [firstSeq]));
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
            {count > 1
              ? t("history.session", { count })
              : changes.length > 1
                ? t("history.records", { count: changes.length })
                : ""}
          </span>
        </summary>
        {opened && (
          <div className={classes.changes}>
            <ChangeList
              changes={changes.slice(0, shownRecords)}
              titleFor={(_kind, id) => titles.get(id)}
              withTitles={changes.length > 1}
            />
            {changes.length > shownRecords && (
              <Text size="sm" c="dimmed" mt="xs">
                {t("history.moreRecords", { count: changes.length - shownRecords })}
              </Text>
            )}
            {isUndoable && (
              <Button
                mt="sm"
                size="compact-md"
                variant="light"
                loading={undo.running}
                onClick={() => undo.run()}
              >
                {t("history.undoTo")}
              </Button>
            )}
          </div>
        )}
      </details>
    </li>
  );
}
