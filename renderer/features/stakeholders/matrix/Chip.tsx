import { useDraggable } from "@dnd-kit/core";
import { Menu, UnstyledButton } from "@mantine/core";
import type { StakeholderRow } from "@renderer/data/queries/stakeholders";
import { useWords } from "@renderer/ui/useWords";
import { IconArrowDown, IconArrowLeft, IconArrowRight, IconArrowUp, IconX } from "@tabler/icons-react";
import { type KeyboardEvent, useState } from "react";
import { type Direction, directionOfKey, middle, type Place, stepped } from "./place";
import classes from "./StakeholderMatrix.module.css";

type Props = {
  row: StakeholderRow;
  place: Place;
  /** The keyboard has come to it. */
  onReach: (id: string) => void;
  onMove: (row: StakeholderRow, place: Place) => void;
  onOpen: (id: string) => void;
};

const ways: readonly { direction: Direction; icon: typeof IconArrowUp }[] = [
  { direction: "influenceUp", icon: IconArrowUp },
  { direction: "influenceDown", icon: IconArrowDown },
  { direction: "interestUp", icon: IconArrowRight },
  { direction: "interestDown", icon: IconArrowLeft },
];

/** One stakeholder in the matrix: the pointer drags it, arrow keys move it, Enter opens its menu. */
export function Chip({ row, place, onReach, onMove, onOpen }: Props) {
  const { t } = useWords();
  const [isMenu, setMenu] = useState(false);
  const { listeners, setNodeRef, isDragging } = useDraggable({ id: row.id });
  const onKeyDown = (event: KeyboardEvent) => {
    const direction = directionOfKey[event.key];
    if (!direction || isMenu || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    onMove(row, stepped(place, direction));
  };
  const { label } = row.stakeholder;
  return (
    <li
      ref={setNodeRef}
      data-leaving={isDragging || undefined}
      className={classes.item}
      onPointerDown={(event) => listeners?.onPointerDown?.(event)}
    >
      <Menu opened={isMenu} onChange={setMenu} position="bottom-start" shadow="md">
        <Menu.Target>
          <UnstyledButton
            className={classes.chip}
            data-chip={row.id}
            title={label}
            onFocus={() => onReach(row.id)}
            onKeyDown={onKeyDown}
          >
            {label}
          </UnstyledButton>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => onOpen(row.id)}>{t("stakeholders.matrix.show")}</Menu.Item>
          <Menu.Divider />
          {place ? (
            <>
              {ways.map(({ direction, icon: Icon }) => (
                <Menu.Item
                  key={direction}
                  leftSection={<Icon size={16} stroke={1.5} aria-hidden />}
                  onClick={() => onMove(row, stepped(place, direction))}
                >
                  {t(`stakeholders.matrix.${direction}`)}
                </Menu.Item>
              ))}
              <Menu.Item
                leftSection={<IconX size={16} stroke={1.5} aria-hidden />}
                onClick={() => onMove(row, undefined)}
              >
                {t("stakeholders.matrix.takeOut")}
              </Menu.Item>
            </>
          ) : (
            <Menu.Item onClick={() => onMove(row, middle)}>{t("stakeholders.matrix.place")}</Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
    </li>
  );
}
