import { ActionIcon, Anchor, Group, Text } from "@mantine/core";
import type { ServedGoal } from "@renderer/data/queries/projectPage";
import { recordPath } from "@renderer/ui/recordPath";
import { useWords } from "@renderer/ui/useWords";
import { IconX } from "@tabler/icons-react";
import { Fragment, useState } from "react";
import { Link } from "react-router";
import classes from "./ServedGoalItem.module.css";

type Props = { served: ServedGoal; onUnassign: () => void };

/** Other projects named at once; of more than these the rest follows on request. */
const namedAtOnce = 6;

/** One goal the project serves: its field, its effect as a sentence, who else works on it, what it lacks. */
export function ServedGoalItem({ served, onUnassign }: Props) {
  const { t } = useWords();
  const { goal, field, siblings, measures } = served;
  const [all, setAll] = useState(false);
  const named = all ? siblings : siblings.slice(0, namedAtOnce);
  const rest = siblings.length - named.length;
  return (
    <article className={classes.goal} aria-label={`${goal.code} ${goal.title}`}>
      <Group justify="space-between" wrap="nowrap" align="flex-start">
        <div>
          <Text size="sm" c="dimmed">
            {field ? `${field.code} ${field.title}` : t("projectPage.goals.noField")}
          </Text>
          <Anchor component={Link} to={recordPath("goals", goal)} fw={600}>
            {goal.code} {goal.title}
          </Anchor>
        </div>
        <ActionIcon
          color="gray"
          aria-label={t("projectPage.goals.unassign", { code: goal.code })}
          onClick={onUnassign}
        >
          <IconX size={16} stroke={1.5} aria-hidden />
        </ActionIcon>
      </Group>
      {goal.outcomeStatement ? (
        <Text mt={4}>{goal.outcomeStatement}</Text>
      ) : (
        <Text mt={4} c="dimmed">
          {t("projectPage.goals.noOutcome")}
        </Text>
      )}
      <Text size="sm" mt={6}>
        {siblings.length === 0 ? (
          <Text span inherit c="dimmed">
            {t("projectPage.goals.alone")}
          </Text>
        ) : (
          <>
            <Text span inherit c="dimmed">
              {t("projectPage.goals.siblings")}
            </Text>
            {named.map((sibling, index) => (
              <Fragment key={sibling.id}>
                {index > 0 && ", "}
                <Anchor component={Link} to={recordPath("projects", sibling)} inherit>
                  {sibling.code} {sibling.title}
                </Anchor>
              </Fragment>
            ))}
            {rest > 0 && (
              <>
                {" … "}
                <Anchor component="button" type="button" inherit onClick={() => setAll(true)}>
                  {t("projectPage.goals.moreSiblings", { count: rest })}
                </Anchor>
              </>
            )}
          </>
        )}
      </Text>
      {measures.length === 0 && (
        <Text size="sm" c="dimmed">
          {t("projectPage.goals.noMeasure")}
        </Text>
      )}
    </article>
  );
}
