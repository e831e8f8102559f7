import { Badge, Button, Group, Text } from "@mantine/core";
import { useWords } from "@renderer/ui/useWords";
import { ignoredIds } from "@shared/transfer/strategy/editProposal";
import { isChapter, isDoubtful, type Proposal } from "@shared/transfer/strategy/proposal";
import { IconAlertCircle } from "@tabler/icons-react";
import classes from "./LinePanel.module.css";

/** As people name them: what is broad before what is concrete. */
const order = ["actionField", "goal", "measure", "guideline"] as const;

type Props = { proposal: Proposal; onNextDoubtful: () => void };

/** How much of what there is, what to look at, and what was not taken. */
export function StrategySummary({ proposal, onNextDoubtful }: Props) {
  const { t } = useWords();
  const { nodes, notices } = proposal;
  const ignored = ignoredIds(nodes);
  const taken = nodes.filter((node) => !ignored.has(node.id));
  const doubtful = taken.filter(isDoubtful).length;
  const chapters = new Set(taken.filter((node) => isChapter(node.kind)).map((node) => node.kind)).size;
  return (
    <Group gap="xs" mb="sm">
      {order.map((kind) => (
        <Badge key={kind} size="lg" radius="sm" variant="light" tt="none">
          {t(`reading.strategy.counts.${kind}`, { count: taken.filter((node) => node.kind === kind).length })}
        </Badge>
      ))}
      {chapters > 0 && (
        <Badge size="lg" radius="sm" variant="default" tt="none">
          {t("reading.strategy.counts.chapters", { count: chapters })}
        </Badge>
      )}
      {ignored.size > 0 && (
        <Badge size="lg" radius="sm" variant="default" tt="none">
          {t("reading.strategy.counts.ignored", { count: ignored.size })}
        </Badge>
      )}
      {doubtful > 0 && (
        <Group gap={6}>
          <IconAlertCircle className={classes.check} size={16} stroke={1.5} aria-hidden />
          <Text size="sm">{t("reading.strategy.doubtful", { count: doubtful })}</Text>
          <Button size="compact-sm" variant="subtle" onClick={onNextDoubtful}>
            {t("reading.strategy.nextDoubtful")}
          </Button>
        </Group>
      )}
      {notices.length > 0 && (
        <Text size="sm" c="dimmed">
          {notices.map(({ code, count }) => t(`reading.notices.${code}`, { count })).join(" · ")}
        </Text>
      )}
    </Group>
  );
}
