import { Radio, Text } from "@mantine/core";
import type { TitleFor } from "@renderer/ui/history/historyEntry";
import { useWords } from "@renderer/ui/useWords";
import type { MergeConflict, Side } from "@shared/transfer/merge/states";
import { memo } from "react";
import { conflictTitle, conflictWords } from "./conflictWords";
import classes from "./exchange.module.css";

type Props = {
  conflict: MergeConflict;
  side: Side;
  titleFor: TitleFor;
  onChoose: (keys: readonly string[], side: Side) => void;
};

/** One thing both changed differently: what it was, what it is here and there, and which counts. */
export const ConflictChoice = memo(function ConflictChoice({ conflict, side, titleFor, onChoose }: Props) {
  const { t, format } = useWords();
  const words = conflictWords({ t, format, titleFor }, conflict);
  return (
    <Radio.Group
      label={conflictTitle({ t, format, titleFor }, conflict)}
      value={side}
      onChange={(chosen) => onChoose([conflict.key], chosen as Side)}
      className={classes.conflict}
    >
      <div className={classes.wordings}>
        <div>
          <Text size="sm" c="dimmed">
            {t("exchange.base")}
          </Text>
          <Text size="sm" c="dimmed" className={classes.wording}>
            {words.base}
          </Text>
        </div>
        <Radio
          value="ours"
          label={t("exchange.keepOurs")}
          description={words.ours}
          classNames={{ description: classes.chosen }}
        />
        <Radio
          value="theirs"
          label={t("exchange.takeTheirs")}
          description={words.theirs}
          classNames={{ description: classes.chosen }}
        />
      </div>
    </Radio.Group>
  );
});
