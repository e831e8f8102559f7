import { Menu } from "@mantine/core";
import { useWords } from "@renderer/ui/useWords";
import type { BoardColumn } from "@shared/domain/events/boardView";
import { FateItems } from "./FateItems";
import { MoveItems } from "./MoveItems";
import type { CardSteps } from "./useCardSteps";

/** Where the menu hangs, and what it concerns. */
export type MenuPlace = { x: number; y: number; ids: readonly string[] };

type Props = { place: MenuPlace; columns: readonly BoardColumn[]; steps: CardSteps; onClose: () => void };

/** The context menu of cards: right click, menu key or Shift+F10. */
export function CardMenu({ place: { x, y, ids }, columns, steps, onClose }: Props) {
  const { t } = useWords();
  return (
    <Menu opened onClose={onClose} position="bottom-start" shadow="md">
      <Menu.Target>
        <span style={{ position: "fixed", left: x, top: y }} />
      </Menu.Target>
      <Menu.Dropdown aria-label={t("board.actions.more")}>
        {ids.length === 1 && <Menu.Item onClick={() => steps.open(ids)}>{t("board.actions.open")}</Menu.Item>}
        <Menu.Sub>
          <Menu.Sub.Target>
            <Menu.Sub.Item>{t("board.actions.move")}</Menu.Sub.Item>
          </Menu.Sub.Target>
          <Menu.Sub.Dropdown>
            <MoveItems
              columns={columns}
              onMove={(clusterId) => steps.move(ids, clusterId)}
              onNew={() => steps.newCluster(ids)}
            />
          </Menu.Sub.Dropdown>
        </Menu.Sub>
        <Menu.Sub>
          <Menu.Sub.Target>
            <Menu.Sub.Item>{t("board.actions.fate")}</Menu.Sub.Item>
          </Menu.Sub.Target>
          <Menu.Sub.Dropdown>
            <FateItems onChoose={(choice) => steps.fate(ids, choice)} />
          </Menu.Sub.Dropdown>
        </Menu.Sub>
        {ids.length > 1 ? (
          <Menu.Item onClick={() => steps.merge(ids)}>{t("board.actions.merge")}</Menu.Item>
        ) : (
          <Menu.Item onClick={() => steps.split(ids)}>{t("board.actions.split")}</Menu.Item>
        )}
        <Menu.Divider />
        <Menu.Item onClick={() => steps.remove(ids)}>{t("board.actions.remove")}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
