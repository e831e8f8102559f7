import { ActionIcon, Menu } from "@mantine/core";
import { useWords } from "@renderer/ui/useWords";
import {
  IconArrowBarToDown,
  IconArrowBarToUp,
  IconArrowDown,
  IconArrowUp,
  IconDots,
  IconPencil,
  IconRestore,
} from "@tabler/icons-react";
import { type KeyboardEvent, type RefObject, useRef } from "react";
import classes from "./SectionList.module.css";
import { type SectionMove, sectionMoves, targetOf } from "./sectionMoves";

type Props = {
  button: RefObject<HTMLButtonElement | null>;
  name: string;
  index: number;
  count: number;
  isOwn: boolean;
  onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  onMove: (to: number) => void;
  onRename: () => void;
  onOriginal: () => void;
};

const icons: Readonly<Record<SectionMove, typeof IconArrowUp>> = {
  up: IconArrowUp,
  down: IconArrowDown,
  first: IconArrowBarToUp,
  last: IconArrowBarToDown,
};

/** What can be done to a section without dragging. */
export function SectionMenu({ button, name, index, count, isOwn, ...on }: Props) {
  const { t } = useWords();
  /** The field for the new heading takes the focus; after everything else it returns to the button. */
  const renames = useRef(false);
  return (
    <Menu
      position="bottom-end"
      returnFocus={false}
      onOpen={() => {
        renames.current = false;
      }}
      onClose={() => {
        if (!renames.current) button.current?.focus();
      }}
    >
      <Menu.Target>
        <ActionIcon
          ref={button}
          className={classes.menu}
          color="gray"
          size="sm"
          aria-label={t("exports.sections.menu", { name })}
          onKeyDown={on.onKeyDown}
        >
          <IconDots size={16} stroke={1.5} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {sectionMoves.map((move) => {
          const Icon = icons[move];
          const to = targetOf(move, index, count);
          return (
            <Menu.Item
              key={move}
              leftSection={<Icon size={16} stroke={1.5} aria-hidden />}
              disabled={to === index}
              onClick={() => on.onMove(to)}
            >
              {t(`exports.sections.${move}`)}
            </Menu.Item>
          );
        })}
        <Menu.Divider />
        <Menu.Item
          leftSection={<IconPencil size={16} stroke={1.5} aria-hidden />}
          onClick={() => {
            renames.current = true;
            on.onRename();
          }}
        >
          {t("exports.sections.rename")}
        </Menu.Item>
        {isOwn && (
          <Menu.Item leftSection={<IconRestore size={16} stroke={1.5} aria-hidden />} onClick={on.onOriginal}>
            {t("exports.sections.originalHeading")}
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
