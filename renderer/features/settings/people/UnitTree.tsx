import { Button, Text } from "@mantine/core";
import { EmptyState } from "@renderer/ui/EmptyState";
import { useWords } from "@renderer/ui/useWords";
import type { OrgUnit } from "@shared/domain/organisation/orgUnit";
import type { Person } from "@shared/domain/organisation/person";
import { unitLines } from "@shared/domain/organisation/unitTree";
import { byId } from "@shared/domain/workspace";
import { IconPlus, IconSitemap } from "@tabler/icons-react";
import { useId, useRef, useState } from "react";
import classes from "./People.module.css";
import { UnitLineRow } from "./UnitLineRow";
import { useUnitActions } from "./useUnitActions";

type Props = {
  units: readonly OrgUnit[];
  persons: readonly Person[];
  selected: string | undefined;
  onSelect: (id: string | undefined) => void;
};

/** The administration as a tree: arrows walk, Enter adds, F2 renames, Alt and arrows move, Entf deletes. */
export function UnitTree({ units, persons, selected, onSelect }: Props) {
  const { t } = useWords();
  const keysId = useId();
  const list = useRef<HTMLDivElement>(null);
  const [renaming, setRenaming] = useState<string>();
  const lines = unitLines(units);
  const people = byId(persons);
  const actions = useUnitActions(
    units,
    (id) => {
      onSelect(id);
      setRenaming(id);
    },
    onSelect,
  );
  const focusLine = (id: string | undefined) => {
    if (id === undefined) return;
    onSelect(id);
    list.current?.querySelector<HTMLElement>(`[data-unit="${id}"]`)?.focus();
  };
  if (lines.length === 0)
    return (
      <EmptyState
        icon={IconSitemap}
        title={t("settings.people.noUnits")}
        hint={t("settings.people.noUnitsHint")}
        action={<Button onClick={() => actions.addBelow(undefined)}>{t("settings.people.addUnit")}</Button>}
      />
    );
  const reachable = lines.some(({ unit }) => unit.id === selected) ? selected : lines[0]?.unit.id;
  return (
    <div>
      <div
        ref={list}
        role="tree"
        className={classes.tree}
        aria-label={t("settings.people.unitTree")}
        aria-describedby={keysId}
      >
        {lines.map(({ unit, depth }, at) => (
          <UnitLineRow
            key={unit.id}
            unit={unit}
            depth={depth}
            head={unit.headPersonId ? people.get(unit.headPersonId)?.displayName : undefined}
            isSelected={unit.id === selected}
            isReachable={unit.id === reachable}
            isRenaming={unit.id === renaming}
            onRenaming={(on) => setRenaming(on ? unit.id : undefined)}
            onSelect={() => onSelect(unit.id)}
            onWalk={(steps) => focusLine(lines[at + steps]?.unit.id)}
            onJump={(to) => focusLine(lines.at(to === "first" ? 0 : -1)?.unit.id)}
            actions={actions}
          />
        ))}
      </div>
      <Text size="sm" c="dimmed" mb="sm" id={keysId}>
        {t("settings.people.treeKeys")}
      </Text>
      <Button
        variant="default"
        leftSection={<IconPlus size={18} stroke={1.5} aria-hidden />}
        onClick={() => actions.addBelow(units.find(({ id }) => id === selected))}
      >
        {t("settings.people.addUnit")}
      </Button>
    </div>
  );
}
