import { Badge, Button, Group, Progress, Text } from "@mantine/core";
import { removeRecord, updateRecord } from "@renderer/data/commands/records";
import { closeVotes, hideVotes, reopenVotes, revealVotes } from "@renderer/data/commands/votes";
import { TextField } from "@renderer/ui/fields/TextField";
import { useAction } from "@renderer/ui/useAction";
import { useWords } from "@renderer/ui/useWords";
import { budgetOf } from "@shared/domain/events/voteCount";
import type { VoteState } from "@shared/domain/events/voteRound";
import { useCallback } from "react";
import { DotsGrid } from "./DotsGrid";
import { RoundResult } from "./RoundResult";
import { RoundSettings } from "./RoundSettings";
import type { RoundProps } from "./roundProps";
import classes from "./votes.module.css";

/** What can be done with a vote in each state; the first is the next step. */
const steps = {
  open: ["reveal"],
  revealed: ["close", "hide"],
  closed: ["reopen"],
} as const satisfies Record<VoteState, readonly string[]>;

const commands = { reveal: revealVotes, hide: hideVotes, close: closeVotes, reopen: reopenVotes };

/** One dot vote: its question and rules, the dots, and the result once it was revealed. */
export function RoundSection({ round, labels }: RoundProps) {
  const { t } = useWords();
  const step = useAction(useCallback((name: keyof typeof commands) => commands[name](round.id), [round.id]));
  const remove = useAction(useCallback(() => removeRecord("voteRounds", round.id), [round.id]));
  const budget = budgetOf(round);
  const given = round.counts.reduce((sum, { dots }) => sum + dots, 0);
  return (
    <section className={classes.round} aria-label={round.title}>
      <Group justify="space-between" align="flex-end" wrap="wrap">
        <TextField
          label={t("fields.voteRounds.title")}
          className={classes.question}
          value={round.title}
          required
          onSave={(title, session) => updateRecord("voteRounds", round.id, { title }, session)}
        />
        <Group gap="xs">
          <Badge variant="light" color={round.state === "open" ? "gray" : undefined}>
            {t(`enumerations.voteState.${round.state}`)}
          </Badge>
          {steps[round.state].map((name, at) => (
            <Button
              key={name}
              variant={at === 0 ? "light" : "default"}
              loading={step.running}
              onClick={() => step.run(name)}
            >
              {t(`votes.${name}`)}
            </Button>
          ))}
          <Button variant="subtle" color="gray" loading={remove.running} onClick={() => remove.run()}>
            {t("votes.remove")}
          </Button>
        </Group>
      </Group>
      <Group gap="sm" my="sm">
        <Progress
          className={classes.budget}
          value={budget === 0 ? 0 : (100 * given) / budget}
          aria-label={t("votes.given", { given, budget })}
        />
        <Text size="sm">{t("votes.given", { given, budget })}</Text>
      </Group>
      {round.state === "open" ? (
        <>
          <DotsGrid round={round} labels={labels} />
          <Text size="sm" c="dimmed" mt="xs">
            {t("votes.keys")} {t("votes.hiddenResult")}
          </Text>
          <RoundSettings round={round} />
        </>
      ) : (
        <RoundResult round={round} labels={labels} />
      )}
    </section>
  );
}
