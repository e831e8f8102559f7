import { UnstyledButton } from "@mantine/core";
import { useSingleKeys } from "@renderer/ui/useSingleKeys";
import { useWords } from "@renderer/ui/useWords";
import { isDeviation } from "@shared/domain/triage/suggestion";
import type { TriageOutcome } from "@shared/domain/triage/triage";
import { keyOfOutcome, outcomeGroups, outcomeIcons } from "./choices";
import { KeyCap } from "./KeyCap";
import classes from "./Proposal.module.css";

type Props = {
  suggestion: TriageOutcome;
  chosen: TriageOutcome | undefined;
  onChoose: (outcome: TriageOutcome) => void;
};

/** Everything an item can become, with the number that chooses it. */
export function OutcomeChoices({ suggestion, chosen, onChoose }: Props) {
  const { t } = useWords();
  const areOn = useSingleKeys();
  return (
    <div className={classes.choices}>
      {outcomeGroups.map(({ group, outcomes }) => (
        <fieldset key={group} className={classes.group} style={{ flexGrow: outcomes.length }}>
          <legend className={classes.groupTitle}>{t(`triage.groups.${group}`)}</legend>
          <div className={classes.buttons}>
            {outcomes.map((outcome) => {
              const Icon = outcomeIcons[outcome];
              const isSuggested = outcome === suggestion;
              const fits = !isSuggested && !isDeviation(suggestion, outcome);
              return (
                <UnstyledButton
                  key={outcome}
                  className={classes.choice}
                  data-suggested={isSuggested || undefined}
                  aria-pressed={outcome === chosen}
                  aria-keyshortcuts={areOn ? keyOfOutcome(outcome) : undefined}
                  onClick={() => onChoose(outcome)}
                >
                  <span className={classes.choiceHead}>
                    <KeyCap hidden>{keyOfOutcome(outcome)}</KeyCap>
                    <Icon size="1.5em" stroke={1.5} aria-hidden />
                  </span>
                  <span className={classes.choiceLabel}>{t(`triage.choices.${outcome}`)}</span>
                  <span className={classes.choiceHint}>{t(`triage.outcomes.${outcome}`)}</span>
                  {(isSuggested || fits) && (
                    <span className={classes.badge}>
                      {isSuggested ? t("triage.proposal.suggested") : t("triage.proposal.also")}
                    </span>
                  )}
                </UnstyledButton>
              );
            })}
          </div>
        </fieldset>
      ))}
    </div>
  );
}
