import { Tabs } from "@mantine/core";
import { useWords } from "@renderer/ui/useWords";
import type { ReactNode } from "react";
import { type StateChoice, stateChoices, stateOf } from "./inboxRows";
import classes from "./StateTabs.module.css";

type Props = {
  choice: StateChoice;
  counts: Record<StateChoice, number>;
  onChoose: (choice: StateChoice) => void;
  /** The list of the chosen state. */
  children: ReactNode;
};

/** The states of the inbox with how many items each holds. */
export function StateTabs({ choice, counts, onChoose, children }: Props) {
  const { t, format } = useWords();
  return (
    <Tabs
      value={choice}
      onChange={(next) => onChoose(stateOf(next))}
      keepMounted={false}
      classNames={{ tabLabel: classes.label }}
    >
      <Tabs.List aria-label={t("triage.filter.states")}>
        {stateChoices.map((one) => (
          <Tabs.Tab key={one} value={one}>
            {one === "all" ? t("triage.filter.all") : t(`enumerations.inboxState.${one}`)}{" "}
            <span className={classes.count}>{format.number(counts[one])}</span>
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <Tabs.Panel value={choice} pt="md">
        {children}
      </Tabs.Panel>
    </Tabs>
  );
}
