import { Button, Group, List, Stack, Text, ThemeIcon, Title } from "@mantine/core";
import { undo } from "@renderer/data/command";
import { useAction } from "@renderer/ui/useAction";
import { useWords } from "@renderer/ui/useWords";
import { IconCheck } from "@tabler/icons-react";
import { useCallback, useEffect, useRef, useState } from "react";
import { Link } from "react-router";
import type { StoredReading } from "./storedReading";
import type { Item } from "./useReading";

type Props = { stored: StoredReading; waiting: readonly Item[]; onNext: () => void };

const targets = {
  text: { to: "/agenda", key: "toAgenda" },
  processes: { to: "/processes", key: "toProcesses" },
  projects: { to: "/projects", key: "toProjects" },
  measures: { to: "/agenda", key: "toAgenda" },
  itSystems: { to: "/processes/systems", key: "toSystems" },
  stakeholders: { to: "/stakeholders", key: "toStakeholders" },
  organisations: { to: "/stakeholders/contacts", key: "toContacts" },
  inboxItems: { to: "/inbox", key: "toInbox" },
} as const;

/** What came in, the way to it, and the way back. */
export function ReadingResult({ stored, waiting, onNext }: Props) {
  const { t, format } = useWords();
  const [undone, setUndone] = useState(false);
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  const takeBack = useAction(
    useCallback(async () => {
      await undo();
      setUndone(true);
    }, []),
  );
  const target = targets[stored.holds];
  const kindOf = (kind: StoredReading["kinds"][number]["kind"], count: number) =>
    t(`kinds.${kind}.${count === 1 ? "oneInText" : "manyInText"}`);
  const lines = stored.kinds.flatMap(({ kind, created, updated, same }) => [
    ...(created > 0
      ? [
          t("reading.result.new", {
            count: created,
            shown: format.number(created),
            kind: kindOf(kind, created),
          }),
        ]
      : []),
    ...(updated > 0
      ? [
          t("reading.result.changed", {
            count: updated,
            shown: format.number(updated),
            kind: kindOf(kind, updated),
          }),
        ]
      : []),
    ...(same > 0
      ? [t("reading.result.same", { count: same, shown: format.number(same), kind: kindOf(kind, same) })]
      : []),
  ]);
  const [next] = waiting;
  return (
    <Stack maw={640}>
      <Group>
        <ThemeIcon size={40} radius="xl" variant="light">
          <IconCheck size={20} stroke={1.5} aria-hidden />
        </ThemeIcon>
        <Title order={2} size="h3" ref={head} tabIndex={-1}>
          {t("reading.result.title")}
        </Title>
      </Group>
      {undone && <Text role="status">{t("reading.result.undone")}</Text>}
      {!undone && !stored.changed && <Text>{t("reading.result.nothing")}</Text>}
      {!undone && (
        <List>
          {lines.map((line) => (
            <List.Item key={line}>{line}</List.Item>
          ))}
          {stored.chapters > 0 && (
            <List.Item>{t("reading.result.chapters", { count: stored.chapters })}</List.Item>
          )}
          {stored.repeated > 0 && (
            <List.Item>{t("reading.result.repeated", { count: stored.repeated })}</List.Item>
          )}
          {stored.refused > 0 && (
            <List.Item>
              {t("reading.result.refused", { count: stored.refused, shown: format.number(stored.refused) })}
            </List.Item>
          )}
          {stored.kept > 0 && <List.Item>{t("reading.result.kept", { count: stored.kept })}</List.Item>}
        </List>
      )}
      <Group>
        {!undone && (
          <Button component={Link} to={target.to}>
            {t(`reading.result.${target.key}`)}
          </Button>
        )}
        <Button variant={undone ? "filled" : "default"} onClick={onNext}>
          {next ? t("reading.result.next", { name: next.title }) : t("reading.result.more")}
        </Button>
        {stored.changed && !undone && (
          <Button variant="subtle" color="gray" loading={takeBack.running} onClick={() => takeBack.run()}>
            {t("reading.result.undo")}
          </Button>
        )}
      </Group>
    </Stack>
  );
}
