import { useWords } from "@renderer/ui/useWords";
import type { OrgUnit } from "@shared/domain/organisation/orgUnit";
import type { UnitMove } from "@shared/domain/organisation/unitTree";
import { type KeyboardEvent, useId } from "react";
import classes from "./People.module.css";
import { UnitMenu } from "./UnitMenu";
import { UnitName } from "./UnitName";
import type { UnitActions } from "./useUnitActions";

type Props = {
  unit: OrgUnit;
  depth: number;
  /** Who leads it, in words. */
  head: string | undefined;
  isSelected: boolean;
  /** The one line Tab stops at. */
  isReachable: boolean;
  isRenaming: boolean;
  onRenaming: (on: boolean) => void;
  onSelect: () => void;
  onWalk: (steps: number) => void;
  onJump: (to: "first" | "last") => void;
  actions: UnitActions;
};

const moveKeys: Readonly<Record<string, UnitMove>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowRight: "indent",
  ArrowLeft: "outdent",
};

/** One unit of the tree. */
export function UnitLineRow(props: Props) {
  const { unit, depth, head, isSelected, isReachable, isRenaming, onRenaming, onSelect, actions } = props;
  const { t } = useWords();
  const id = useId();
  const keys: Readonly<Record<string, () => void>> = {
    ArrowUp: () => props.onWalk(-1),
    ArrowDown: () => props.onWalk(1),
    Home: () => props.onJump("first"),
    End: () => props.onJump("last"),
    Enter: () => actions.addAfter(unit),
    F2: () => onRenaming(true),
    Delete: () => actions.remove(unit),
    " ": onSelect,
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget) return;
    const move = event.altKey ? moveKeys[event.key] : undefined;
    const act = move ? () => actions.move(unit, move) : event.altKey ? undefined : keys[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  };
  return (
    <div
      role="treeitem"
      className={classes.line}
      data-unit={unit.id}
      data-top={depth === 1 || undefined}
      aria-level={depth}
      aria-selected={isSelected}
      aria-label={isRenaming ? unit.name : undefined}
      aria-labelledby={isRenaming ? undefined : `${id}-name ${id}-beside`}
      tabIndex={isReachable ? 0 : -1}
      style={{ paddingLeft: `calc(var(--mantine-spacing-xs) + ${depth - 1} * 1.5rem)` }}
      onKeyDown={onKeyDown}
      onClick={onSelect}
      onDoubleClick={() => onRenaming(true)}
    >
      {isRenaming ? (
        <UnitName
          unit={unit}
          onDone={(name) => {
            if (name !== undefined) actions.rename(unit, name);
            onRenaming(false);
            props.onWalk(0);
          }}
        />
      ) : (
        <span className={classes.name} id={`${id}-name`}>
          {unit.name}
        </span>
      )}
      {/* The space keeps the two apart where the line is read as one text. */}{" "}
      <span className={classes.beside} id={`${id}-beside`}>
        {head ?? t(`enumerations.orgUnitKind.${unit.kind}`)}
      </span>
      <UnitMenu unit={unit} actions={actions} isReachable={isSelected} onRename={() => onRenaming(true)} />
    </div>
  );
}
