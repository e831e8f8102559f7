import { ActionIcon, Menu } from "@mantine/core";
import { useWords } from "@renderer/ui/useWords";
import type { OrgUnit } from "@shared/domain/organisation/orgUnit";
import type { UnitMove } from "@shared/domain/organisation/unitTree";
import {
  IconArrowDown,
  IconArrowUp,
  IconDots,
  IconIndentDecrease,
  IconIndentIncrease,
  IconPencil,
  IconPlus,
  IconTrash,
} from "@tabler/icons-react";
import classes from "./People.module.css";
import type { UnitActions } from "./useUnitActions";

type Props = { unit: OrgUnit; actions: UnitActions; isReachable: boolean; onRename: () => void };

const moves = [
  { move: "up", key: "moveUp", Icon: IconArrowUp },
  { move: "down", key: "moveDown", Icon: IconArrowDown },
  { move: "indent", key: "indent", Icon: IconIndentIncrease },
  { move: "outdent", key: "outdent", Icon: IconIndentDecrease },
] as const satisfies readonly { move: UnitMove; key: string; Icon: typeof IconDots }[];

const size = { size: 16, stroke: 1.5, "aria-hidden": true } as const;

/** Everything the keys can do with a unit. */
export function UnitMenu({ unit, actions, isReachable, onRename }: Props) {
  const { t } = useWords();
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <ActionIcon
          className={classes.menu}
          tabIndex={isReachable ? 0 : -1}
          aria-label={t("settings.people.menuOf", { name: unit.name })}
          onClick={(event) => event.stopPropagation()}
        >
          <IconDots {...size} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown onClick={(event) => event.stopPropagation()}>
        <Menu.Item leftSection={<IconPencil {...size} />} onClick={onRename}>
          {t("settings.people.rename")}
        </Menu.Item>
        <Menu.Item leftSection={<IconPlus {...size} />} onClick={() => actions.addBelow(unit)}>
          {t("settings.people.addUnitBelow")}
        </Menu.Item>
        <Menu.Item leftSection={<IconPlus {...size} />} onClick={() => actions.addAfter(unit)}>
          {t("settings.people.addUnitBeside")}
        </Menu.Item>
        <Menu.Divider />
        {moves.map(({ move, key, Icon }) => (
          <Menu.Item
            key={move}
            leftSection={<Icon {...size} />}
            disabled={!actions.canMove(unit, move)}
            onClick={() => actions.move(unit, move)}
          >
            {t(`settings.people.${key}`)}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item leftSection={<IconTrash {...size} />} onClick={() => actions.remove(unit)}>
          {t("settings.people.remove")}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
