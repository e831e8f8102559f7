import { Anchor, Button, Group, Text, Title } from "@mantine/core";
import { addSlot } from "@renderer/data/commands/eventPlan";
import { together } from "@renderer/data/queries/together";
import { useAction } from "@renderer/ui/useAction";
import { useLive } from "@renderer/ui/useLive";
import { useWords } from "@renderer/ui/useWords";
import { perspectiveTopics } from "@shared/domain/agenda/togetherTopics";
import type { Event } from "@shared/domain/events/event";
import type { Slot } from "@shared/domain/events/slot";
import { useId } from "react";
import { Link } from "react-router";
import { perspectiveTopicWords, tensionWords } from "../together/topicWords";
import classes from "./Plan.module.css";

/** More than these nobody talks about on one day. */
const mostProposed = 4;
const minutes = 15;

type Props = { event: Event; slots: readonly Pick<Slot, "question">[] };

/**
 * What the matrices give to talk about, proposed as points while an event is prepared: contradictions first, then
 * missing voices, then tensions with guidelines. FIELD.md M10. What is a point already is not proposed again.
 */
export function TopicsAhead({ event, slots }: Props) {
  const { t } = useWords();
  const id = useId();
  const data = useLive(together);
  const add = useAction(addSlot);
  if (!data || event.stage !== "prepare") return null;
  const unitIds = data.units.map((unit) => unit.id);
  const planned = new Set(slots.map(({ question }) => question));
  const topics = [
    ...perspectiveTopics(data.items, unitIds, data.perspectives).map((topic) =>
      perspectiveTopicWords(t, topic, data),
    ),
    ...tensionWords(t, data),
  ].filter((words) => !planned.has(words));
  if (topics.length === 0) return null;
  return (
    <section aria-labelledby={id} className={classes.topics}>
      <Title order={2} size="h5" id={id}>
        {t("votes.together.ahead.title")}
      </Title>
      <Text size="sm" c="dimmed" mb="xs">
        {t("votes.together.ahead.hint")}{" "}
        <Anchor component={Link} to="/agenda/together" inherit underline="always">
          {t("votes.together.ahead.all")}
        </Anchor>
      </Text>
      <ul className={classes.openList} aria-labelledby={id}>
        {topics.slice(0, mostProposed).map((topic) => (
          <li key={topic}>
            <Group justify="space-between" wrap="nowrap" align="flex-start">
              <Text size="sm">{topic}</Text>
              <Button
                variant="subtle"
                size="compact-sm"
                flex="none"
                aria-label={t("votes.together.ahead.addOf", { topic })}
                onClick={() =>
                  add.run({
                    eventId: event.id,
                    title: t("votes.together.ahead.point"),
                    kind: "discussion",
                    minutes,
                    question: topic,
                  })
                }
              >
                {t("votes.together.ahead.add")}
              </Button>
            </Group>
          </li>
        ))}
      </ul>
    </section>
  );
}
