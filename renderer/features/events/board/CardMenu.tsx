import { Menu } from "@mantine/core";
import { isSwitchedOff } from "@renderer/ui/singleKeys";
import { useFocusBack } from "@renderer/ui/useFocusBack";
import { useWords } from "@renderer/ui/useWords";
import type { BoardColumn } from "@shared/domain/events/boardView";
import { FateItems, fateOfNumber } from "./FateItems";
import { MoveItems } from "./MoveItems";
import { chooseByNumber } from "./numberedItems";
import type { CardSteps } from "./useCardSteps";

/** Where the menu hangs, and what it concerns. */
export type MenuPlace = {
  x: number;
  y: number;
  ids: readonly string[];
  /** One part of it alone, as a key asks for it. */
  part?: "fate" | "move";
};

/** What a number does while a part of the menu is open: also before the menu has the keyboard, for a quick hand. */
export function stepOfNumber(
  { ids, part }: MenuPlace,
  key: string,
  columns: readonly BoardColumn[],
  steps: CardSteps,
): (() => void) | undefined {
  if (!part || !/^[0-9]$/.test(key) || isSwitchedOff(key)) return undefined;
  if (part === "move") {
    const column = columns[Number(key)];
    return column && (() => steps.moveOn(ids, column.cluster?.id));
  }
  const choice = fateOfNumber(key);
  return choice && (() => steps.fate(ids, choice));
}

type Props = { place: MenuPlace; columns: readonly BoardColumn[]; steps: CardSteps; onClose: () => void };

/** The context menu of cards: right click, menu key or Shift+F10; E and M open a part of it. */
export function CardMenu({ place: { x, y, ids, part }, columns, steps, onClose }: Props) {
  const { t } = useWords();
  useFocusBack();
  const fates = <FateItems onChoose={(choice) => steps.fate(ids, choice)} />;
  const places = (
    <MoveItems
      columns={columns}
      onMove={(clusterId) => steps.move(ids, clusterId)}
      onNew={() => steps.newCluster(ids)}
    />
  );
  const whole = (
    <>
      {ids.length === 1 && <Menu.Item onClick={() => steps.open(ids)}>{t("board.actions.open")}</Menu.Item>}
      <Menu.Sub>
        <Menu.Sub.Target>
          <Menu.Sub.Item>{t("board.actions.move")}</Menu.Sub.Item>
        </Menu.Sub.Target>
        <Menu.Sub.Dropdown onKeyDown={chooseByNumber}>{places}</Menu.Sub.Dropdown>
      </Menu.Sub>
      <Menu.Sub>
        <Menu.Sub.Target>
          <Menu.Sub.Item>{t("board.actions.fate")}</Menu.Sub.Item>
        </Menu.Sub.Target>
        <Menu.Sub.Dropdown onKeyDown={chooseByNumber}>{fates}</Menu.Sub.Dropdown>
      </Menu.Sub>
      {ids.length > 1 ? (
        <Menu.Item onClick={() => steps.merge(ids)}>{t("board.actions.merge")}</Menu.Item>
      ) : (
        <Menu.Item onClick={() => steps.split(ids)}>{t("board.actions.split")}</Menu.Item>
      )}
      <Menu.Divider />
      <Menu.Item onClick={() => steps.remove(ids)}>{t("board.actions.remove")}</Menu.Item>
    </>
  );
  return (
    <Menu opened onClose={onClose} position="bottom-start" shadow="md">
      <Menu.Target>
        <span style={{ position: "fixed", left: x, top: y }} />
      </Menu.Target>
      <Menu.Dropdown aria-label={t(`board.actions.${part ?? "more"}`)} onKeyDown={chooseByNumber}>
        {part === "move" && places}
        {part === "fate" && ids.length > 1 && <Menu.Label>{t("board.fates.each")}</Menu.Label>}
        {part === "fate" && fates}
        {part === undefined && whole}
      </Menu.Dropdown>
    </Menu>
  );
}
