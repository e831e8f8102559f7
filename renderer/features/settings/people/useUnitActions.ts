import { removeRecord, updateRecord } from "@renderer/data/commands/records";
import { addUnit, moveUnit } from "@renderer/data/commands/settingsUnits";
import { showError } from "@renderer/ui/useAction";
import { useWords } from "@renderer/ui/useWords";
import type { OrgUnit } from "@shared/domain/organisation/orgUnit";
import { siblingsOf, type UnitMove, type UnitPlace, unitPlace } from "@shared/domain/organisation/unitTree";

export type UnitActions = {
  addBelow: (unit: OrgUnit | undefined) => void;
  addAfter: (unit: OrgUnit) => void;
  rename: (unit: OrgUnit, name: string) => void;
  move: (unit: OrgUnit, move: UnitMove) => void;
  canMove: (unit: OrgUnit, move: UnitMove) => boolean;
  remove: (unit: OrgUnit) => void;
};

/** What can be done with a line of the tree, by keys and by menu alike. */
export function useUnitActions(
  units: readonly OrgUnit[],
  onMade: (id: string) => void,
  onRefused: (id: string) => void,
): UnitActions {
  const { t } = useWords();
  const failing = (work: Promise<unknown>) => {
    work.catch((thrown: unknown) => showError(t, thrown));
  };
  const add = (place: UnitPlace) => failing(addUnit(t("settings.people.newUnit"), place).then(onMade));
  return {
    addBelow: (unit) => add({ parentId: unit?.id, after: siblingsOf(units, unit?.id).at(-1)?.id ?? null }),
    addAfter: (unit) => add({ parentId: unit.parentId, after: unit.id }),
    rename: (unit, name) => {
      const given = name.trim();
      if (given && given !== unit.name) failing(updateRecord("orgUnits", unit.id, { name: given }));
    },
    move: (unit, move) => {
      const place = unitPlace(units, unit, move);
      if (place) failing(moveUnit(unit.id, place));
    },
    canMove: (unit, move) => unitPlace(units, unit, move) !== undefined,
    remove: (unit) => {
      removeRecord("orgUnits", unit.id).catch((thrown: unknown) => {
        onRefused(unit.id);
        showError(t, thrown);
      });
    },
  };
}
