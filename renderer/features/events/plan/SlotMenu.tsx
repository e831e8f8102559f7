import { ActionIcon, Menu } from "@mantine/core";
import { useWords } from "@renderer/ui/useWords";
import {
  IconArrowBarToDown,
  IconArrowBarToUp,
  IconArrowDown,
  IconArrowUp,
  IconCopy,
  IconDots,
  IconPlus,
  IconTrash,
} from "@tabler/icons-react";
import { type RefObject, useRef } from "react";
import { type SlotMove, slotMoves, targetOf } from "./slotMoves";

type Props = {
  button: RefObject<HTMLButtonElement | null>;
  title: string;
  index: number;
  count: number;
  onMove: (to: number) => void;
  onNext: () => void;
  onDuplicate: () => void;
  onRemove: () => void;
};

const icons: Readonly<Record<SlotMove, typeof IconArrowUp>> = {
  up: IconArrowUp,
  down: IconArrowDown,
  first: IconArrowBarToUp,
  last: IconArrowBarToDown,
};
const size = { size: 16, stroke: 1.5, "aria-hidden": true } as const;

/** What can be done with a point without dragging. */
export function SlotMenu({ button, title, index, count, ...on }: Props) {
  const { t } = useWords();
  /** A new line and a deleted row take the focus elsewhere; after everything else it returns to the button. */
  const leaves = useRef(false);
  const leaving = (act: () => void) => () => {
    leaves.current = true;
    act();
  };
  return (
    <Menu
      position="bottom-end"
      returnFocus={false}
      onOpen={() => {
        leaves.current = false;
      }}
      onClose={() => {
        if (!leaves.current) button.current?.focus();
      }}
    >
      <Menu.Target>
        <ActionIcon ref={button} color="gray" aria-label={t("events.plan.menuOf", { title })}>
          <IconDots {...size} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {slotMoves.map((move) => {
          const Icon = icons[move];
          const to = targetOf(move, index, count);
          return (
            <Menu.Item
              key={move}
              leftSection={<Icon {...size} />}
              disabled={to === index}
              onClick={() => on.onMove(to)}
            >
              {t(`events.plan.moves.${move}`)}
            </Menu.Item>
          );
        })}
        <Menu.Divider />
        <Menu.Item leftSection={<IconPlus {...size} />} onClick={leaving(on.onNext)}>
          {t("events.plan.insert")}
        </Menu.Item>
        <Menu.Item leftSection={<IconCopy {...size} />} onClick={on.onDuplicate}>
          {t("events.plan.duplicate")}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item leftSection={<IconTrash {...size} />} onClick={leaving(on.onRemove)}>
          {t("events.plan.remove")}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
