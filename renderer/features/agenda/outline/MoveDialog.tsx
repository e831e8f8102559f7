import { Button, Group, Modal, Select, Stack } from "@mantine/core";
import { useWords } from "@renderer/ui/useWords";
import { type ItemLine, type Line, levelOf, type Outline } from "@shared/domain/agenda/outlineLine";
import { planMove } from "@shared/domain/agenda/outlineMoves";
import { useState } from "react";
import { nameOf, type OutlineActions } from "./useOutlineActions";

type Props = { outline: Outline; line: ItemLine; actions: OutlineActions; onClose: () => void };

const top = "top";

/** "Verschieben nach …": every line this one may stand in, found by typing. */
export function MoveDialog({ outline, line, actions, onClose }: Props) {
  const { t } = useWords();
  const [target, setTarget] = useState<string | null>(null);
  const holders = [...outline.byKey.values()].filter((holder) => planMove(outline, line, holder));
  const indent = (holder: Line) => "\u2003".repeat(levelOf(holder) - 1);
  const options = [
    ...(planMove(outline, line, undefined) ? [{ value: top, label: t("agenda.outline.move.top") }] : []),
    ...holders.map((holder) => ({ value: holder.key, label: `${indent(holder)}${nameOf(holder, t)}` })),
  ];
  return (
    <Modal opened onClose={onClose} title={t("agenda.outline.move.title", { title: line.record.title })}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (!target) return;
          onClose();
          actions.moveTo(line, target === top ? undefined : outline.byKey.get(target));
        }}
      >
        <Stack>
          <Select
            data-autofocus
            label={t("agenda.outline.move.target")}
            data={options}
            value={target}
            onChange={setTarget}
            searchable
            openOnFocus={false}
            selectFirstOptionOnChange
            nothingFoundMessage={t("ui.nothingFound")}
          />
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {t("ui.cancel")}
            </Button>
            <Button type="submit" disabled={!target}>
              {t("agenda.outline.move.save")}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
