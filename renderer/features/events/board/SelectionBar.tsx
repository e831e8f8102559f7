import { Button, Group, Menu, Text } from "@mantine/core";
import { useWords } from "@renderer/ui/useWords";
import type { BoardColumn } from "@shared/domain/events/boardView";
import classes from "./Board.module.css";
import { FateItems } from "./FateItems";
import { MoveItems } from "./MoveItems";
import { chooseByNumber } from "./numberedItems";
import type { CardSteps } from "./useCardSteps";

type Props = {
  ids: readonly string[];
  columns: readonly BoardColumn[];
  steps: CardSteps;
  onClear: () => void;
};

/** What can be done with the marked cards. */
export function SelectionBar({ ids, columns, steps, onClear }: Props) {
  const { t } = useWords();
  return (
    <section className={classes.bar} aria-label={t("board.selected", { count: ids.length })}>
      <Text size="sm" fw={600}>
        {t("board.selected", { count: ids.length })}
      </Text>
      <Group gap={6}>
        {ids.length === 1 && (
          <Button size="compact-sm" variant="subtle" onClick={() => steps.open(ids)}>
            {t("board.actions.open")}
          </Button>
        )}
        <Menu position="top-start" shadow="md">
          <Menu.Target>
            <Button size="compact-sm" variant="subtle">
              {t("board.actions.move")} …
            </Button>
          </Menu.Target>
          <Menu.Dropdown onKeyDown={chooseByNumber}>
            <MoveItems
              columns={columns}
              onMove={(clusterId) => steps.move(ids, clusterId)}
              onNew={() => steps.newCluster(ids)}
            />
          </Menu.Dropdown>
        </Menu>
        <Menu position="top-start" shadow="md">
          <Menu.Target>
            <Button size="compact-sm" variant="light">
              {t("board.actions.fate")} …
            </Button>
          </Menu.Target>
          <Menu.Dropdown onKeyDown={chooseByNumber}>
            {ids.length > 1 && <Menu.Label>{t("board.fates.each")}</Menu.Label>}
            <FateItems onChoose={(choice) => steps.fate(ids, choice)} />
          </Menu.Dropdown>
        </Menu>
        {ids.length > 1 && (
          <Button size="compact-sm" variant="subtle" onClick={() => steps.merge(ids)}>
            {t("board.actions.merge")}
          </Button>
        )}
        {ids.length === 1 && (
          <Button size="compact-sm" variant="subtle" onClick={() => steps.split(ids)}>
            {t("board.actions.split")}
          </Button>
        )}
        <Button size="compact-sm" variant="subtle" onClick={() => steps.remove(ids)}>
          {t("board.actions.remove")}
        </Button>
      </Group>
      <Button size="compact-sm" variant="subtle" color="gray" ml="auto" onClick={onClear}>
        {t("board.clearSelection")}
      </Button>
    </section>
  );
}
