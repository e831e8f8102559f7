import { Button, Select, Text } from "@mantine/core";
import { useWords } from "@renderer/ui/useWords";
import { type DifferenceRule, differenceRules } from "@shared/transfer/plan/change";
import { type ReactNode, useId } from "react";
import classes from "./StoreBar.module.css";

type Props = {
  rule: DifferenceRule;
  onRule: (rule: DifferenceRule) => void;
  /** Rules that make sense here; none where nothing differs. */
  rules: readonly DifferenceRule[];
  label: string;
  /** Said instead of a number where there is nothing to store. */
  nothing: string;
  count: number;
  running: boolean;
  onStore: () => void;
  onDiscard: () => void;
  /** Further choices about what is stored. */
  children?: ReactNode;
};

/** What happens with differences, and the two ways out of a preview. */
export function StoreBar(props: Props) {
  const { rule, onRule, rules, label, nothing, count, running, onStore, onDiscard, children } = props;
  const { t } = useWords();
  const labelId = useId();
  return (
    <div className={classes.bar}>
      {rules.length > 0 && (
        <div className={classes.rule}>
          <Text id={labelId}>{t("reading.rule.label")}</Text>
          <Select
            w={320}
            aria-labelledby={labelId}
            data={rules.map((value) => ({ value, label: t(`reading.rule.${value}`) }))}
            value={rule}
            allowDeselect={false}
            onChange={(value) => onRule(differenceRules.find((one) => one === value) ?? rule)}
          />
        </div>
      )}
      {children}
      {count === 0 && <Text c="dimmed">{nothing}</Text>}
      <Button variant="default" onClick={onDiscard}>
        {t("reading.strategy.discard")}
      </Button>
      <Button disabled={count === 0} loading={running} onClick={onStore}>
        {label}
      </Button>
    </div>
  );
}
