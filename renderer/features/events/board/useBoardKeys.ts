import type { CardPlace } from "@renderer/data/commands/board";
import { isSwitchedOff } from "@renderer/ui/singleKeys";
import type { BoardColumn } from "@shared/domain/events/boardView";
import type { KeyboardEvent } from "react";
import { concerned, nothingSelected, type Selection, toggled, upTo } from "./selection";
import type { CardSteps } from "./useCardSteps";
import { idsOf, placeOf, stepWithin, walk } from "./walk";

type Keys = {
  columns: readonly BoardColumn[];
  selection: Selection;
  select: (selection: Selection) => void;
  cut: ReadonlySet<string>;
  setCut: (ids: ReadonlySet<string>) => void;
  steps: CardSteps;
  move: (ids: readonly string[], place: CardPlace) => void;
  /** Opens what can be chosen for cards, beside the one that has the keyboard. */
  openMenu: (part: "fate" | "move", ids: readonly string[]) => void;
};

const walking = new Set([
  "ArrowUp",
  "ArrowDown",
  "ArrowLeft",
  "ArrowRight",
  "Home",
  "End",
  "PageUp",
  "PageDown",
]);

/**
 * Keys on the cards: arrows walk, Shift widens the marks, Space marks, Enter and F2 open, Alt and arrows move,
 * Ctrl+X and Ctrl+V carry to another pile, Entf deletes. Numbers carry to the pile with that number (0: loose), G
 * makes a new one, M asks where to, E what becomes of them. None of them fires in a field.
 */
export function useBoardKeys(keys: Keys): (event: KeyboardEvent<HTMLElement>) => void {
  return (event) => {
    const list = (event.target as HTMLElement).closest<HTMLElement>('[role="listbox"]');
    if (!list) return;
    const column = list.closest<HTMLElement>("[data-column]")?.dataset.column;
    const run = stepFor(event, keys, column);
    if (!run) return;
    event.preventDefault();
    event.stopPropagation();
    run();
  };
}

function stepFor(event: KeyboardEvent, keys: Keys, columnKey: string | undefined): (() => void) | undefined {
  const { columns, selection, select, cut, setCut, steps } = keys;
  const ids = concerned(selection, columns.flatMap(idsOf));
  const here = selection.active;
  const column = columns.find(({ key }) => key === columnKey);
  if (event.ctrlKey || event.metaKey) {
    if (event.key.toLowerCase() === "a") {
      const all = event.shiftKey ? columns.flatMap(idsOf) : idsOf(column);
      return () => select({ ...selection, marked: new Set(all) });
    }
    if (event.key === "x" && ids.length > 0) return () => setCut(new Set(ids));
    if (event.key === "v" && cut.size > 0)
      return () => {
        const moving = columns.flatMap(idsOf).filter((id) => cut.has(id));
        const after = here && idsOf(column).includes(here) && !cut.has(here) ? here : undefined;
        keys.move(moving, { clusterId: column?.cluster?.id, after });
        setCut(new Set());
      };
    return undefined;
  }
  if (event.altKey) return moveByArrow(event.key, keys, ids);
  const single =
    event.shiftKey || isSwitchedOff(event.key) ? undefined : stepOfSingleKey(event.key, keys, ids);
  if (single) return single;
  if (walking.has(event.key))
    return () => {
      const next = walk(columns, here, event.key);
      if (next === undefined) return;
      const place = placeOf(columns, next);
      if (event.shiftKey && place) select(upTo(selection, next, idsOf(columns[place.column])));
      else select({ ...selection, active: next, anchor: next });
    };
  if (event.key === " " && here) return () => select(toggled(selection, here));
  if ((event.key === "Enter" || event.key === "F2") && here) return () => steps.open([here]);
  if (event.key === "Delete" && ids.length > 0) return () => steps.remove(ids);
  if (event.key === "Escape" && (cut.size > 0 || selection.marked.size > 0))
    return () => (cut.size > 0 ? setCut(new Set()) : select({ ...nothingSelected, active: here }));
  return undefined;
}

/** What letters and numbers do. */
function stepOfSingleKey(key: string, { columns, steps, openMenu }: Keys, ids: readonly string[]) {
  if (ids.length === 0) return undefined;
  const lower = key.toLowerCase();
  if (lower === "e") return () => openMenu("fate", ids);
  if (lower === "m") return () => openMenu("move", ids);
  if (lower === "g") return () => steps.newCluster(ids);
  const pile = /^[0-9]$/.test(key) ? columns[Number(key)] : undefined;
  return pile && (() => steps.moveOn(ids, pile.cluster?.id));
}

/** Alt and an arrow: up and down within the pile, sideways to the next one. */
function moveByArrow(key: string, { columns, selection, move }: Keys, ids: readonly string[]) {
  const place = placeOf(columns, selection.active);
  const column = place && columns[place.column];
  if (!column) return undefined;
  if (key === "ArrowUp" || key === "ArrowDown")
    return () => {
      const target = stepWithin(column, ids, key === "ArrowUp" ? -1 : 1);
      if (target) move(ids, { clusterId: column.cluster?.id, after: target.after });
    };
  if (key !== "ArrowLeft" && key !== "ArrowRight") return undefined;
  return () => {
    const next = columns[place.column + (key === "ArrowLeft" ? -1 : 1)];
    if (next) move(ids, { clusterId: next.cluster?.id, after: undefined });
  };
}
