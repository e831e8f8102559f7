import { Button, Checkbox, Group, Modal, Stack, Switch, Text } from "@mantine/core";
import { importCards } from "@renderer/data/commands/clusters";
import { useAction } from "@renderer/ui/useAction";
import { useFocusBack } from "@renderer/ui/useFocusBack";
import { useWords } from "@renderer/ui/useWords";
import type { NoteGroup } from "@shared/transfer/notesText";
import { useCallback, useState } from "react";
import classes from "./ImportNotes.module.css";

/** Notes read from a file, before they are taken up. */
export type ReadNotes = { name: string; groups: readonly NoteGroup[] };

type Props = {
  eventId: string;
  slotId: string | undefined;
  read: ReadNotes;
  onDone: (count: number) => void;
  onClose: () => void;
};

const keyOf = (group: number, line: number) => `${group}/${line}`;

/** What a file of notes becomes, before it does: a card for each line, a cluster for each heading where wished. */
export function ImportNotes({ eventId, slotId, read, onDone, onClose }: Props) {
  useFocusBack();
  const { t } = useWords();
  const [withClusters, setWithClusters] = useState(true);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const kept = read.groups.map((group, at) => ({
    title: withClusters ? group.title : undefined,
    cards: group.lines
      .filter((_, line) => !left.has(keyOf(at, line)))
      .map((text) => ({ eventId, slotId, text })),
  }));
  const count = kept.reduce((sum, { cards }) => sum + cards.length, 0);
  const take = useAction(
    useCallback(
      async (groups: typeof kept) => {
        onDone((await importCards(eventId, groups, read.name)).length);
        onClose();
      },
      [eventId, read.name, onDone, onClose],
    ),
  );
  const toggle = (keys: readonly string[]) =>
    setLeft((before) => {
      const next = new Set(before);
      const isTaken = keys.some((key) => !before.has(key));
      for (const key of keys) isTaken ? next.add(key) : next.delete(key);
      return next;
    });
  return (
    <Modal opened onClose={onClose} size="xl" title={t("board.import.title", { name: read.name })}>
      <Stack>
        <Text>{count > 0 ? t("board.import.intro", { count }) : t("board.import.empty")}</Text>
        <Switch
          label={t("board.import.clusters")}
          checked={withClusters}
          onChange={(event) => setWithClusters(event.currentTarget.checked)}
        />
        {read.groups.map((group, at) => {
          const keys = group.lines.map((_, line) => keyOf(at, line));
          const isTaken = keys.some((key) => !left.has(key));
          return (
            <fieldset key={keys[0]} className={classes.group}>
              <legend>
                <Checkbox
                  label={group.title ?? t("board.import.noHeading")}
                  fw={600}
                  checked={isTaken}
                  indeterminate={isTaken && keys.some((key) => left.has(key))}
                  onChange={() => toggle(keys)}
                />
              </legend>
              {group.lines.map((line, index) => {
                const key = keyOf(at, index);
                return (
                  <Checkbox key={key} label={line} checked={!left.has(key)} onChange={() => toggle([key])} />
                );
              })}
            </fieldset>
          );
        })}
        <Group justify="flex-end" className={classes.foot}>
          <Button variant="subtle" color="gray" onClick={onClose}>
            {t("ui.cancel")}
          </Button>
          <Button data-autofocus disabled={count === 0} loading={take.running} onClick={() => take.run(kept)}>
            {t("board.import.take", { count })}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
