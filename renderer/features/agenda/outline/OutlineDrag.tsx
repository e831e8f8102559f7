import {
  DndContext,
  type DragEndEvent,
  type DragMoveEvent,
  DragOverlay,
  type KeyboardCoordinateGetter,
  KeyboardSensor,
  PointerSensor,
  useSensor,
  useSensors,
} from "@dnd-kit/core";
import { useWords } from "@renderer/ui/useWords";
import { allDrops, type Drop, dropAt } from "@shared/domain/agenda/outlineDrop";
import type { ItemLine } from "@shared/domain/agenda/outlineLine";
import { type ReactNode, type RefObject, useMemo, useRef, useState } from "react";
import styles from "./OutlineDrag.module.css";
import gridStyles from "./OutlineGrid.module.css";
import { nameOf, type OutlineActions } from "./useOutlineActions";
import type { OutlineView } from "./useOutlineView";

/** What a row shows of the place something would be dropped at. */
export type DropMark = { type: "above" | "below" | "inside"; level?: number };

/** A click is no drag. */
const pointer = { activationConstraint: { distance: 6 } };

type Props = {
  view: OutlineView;
  actions: OutlineActions;
  grid: RefObject<HTMLDivElement | null>;
  /** Draws the rows; gets the mark of a row by its index. */
  children: (marks: (index: number) => DropMark | undefined) => ReactNode;
};

/**
 * Dragging lines: with the mouse a place follows the pointer, with the keyboard (space bar on a row) the arrow keys
 * go from one possible place to the next. Nothing moves before it is dropped.
 */
export function OutlineDrag({ view, actions, grid, children }: Props) {
  const { t } = useWords();
  const [line, setLine] = useState<ItemLine>();
  const [drop, setDrop] = useState<Drop>();
  const places = useRef<{ drops: Drop[]; at: number }>({ drops: [], at: -1 });
  const scrolledSince = useRef<() => number>(() => 0);
  const { outline, rows } = view;

  const say = (next: Drop | undefined) => {
    if (!next) return;
    const { parent, after } = next.move;
    const before = after ? outline.byKey.get(after) : undefined;
    if (before) actions.say(t("agenda.outline.dropAfter", { before: nameOf(before, t) }));
    else if (!parent) actions.say(t("agenda.outline.dropTop"));
    else actions.say(t("agenda.outline.dropFirst", { parent: nameOf(parent, t) }));
  };
  const show = (next: Drop | undefined) => {
    setDrop(next);
    if (next !== drop) say(next);
  };

  const nextPlace: KeyboardCoordinateGetter = (event, { currentCoordinates }) => {
    const step = event.code === "ArrowDown" ? 1 : event.code === "ArrowUp" ? -1 : 0;
    if (step === 0) return undefined;
    event.preventDefault();
    const { drops, at } = places.current;
    const next = Math.min(Math.max(at + step, 0), drops.length - 1);
    places.current.at = next;
    const chosen = drops[next];
    show(chosen);
    const row = chosen && rowElementAt(grid.current, indexOf(chosen, rows));
    row?.scrollIntoView({ block: "nearest" });
    return row ? { x: currentCoordinates.x, y: row.getBoundingClientRect().top } : undefined;
  };

  // Both stay the same object: otherwise every row would be drawn anew each time anything changes.
  const latestPlace = useRef(nextPlace);
  latestPlace.current = nextPlace;
  const keyboard = useMemo(
    () => ({
      coordinateGetter: ((event, args) => latestPlace.current(event, args)) as KeyboardCoordinateGetter,
      keyboardCodes: { start: ["Space"], cancel: ["Escape"], end: ["Space", "Enter"] },
    }),
    [],
  );
  const sensors = useSensors(useSensor(PointerSensor, pointer), useSensor(KeyboardSensor, keyboard));

  /** Where the pointer would drop the line; for the keyboard the place chosen last. */
  const dropOf = ({ activatorEvent, delta }: DragMoveEvent | DragEndEvent): Drop | undefined => {
    if (!line || !(activatorEvent instanceof PointerEvent)) return drop;
    const y = activatorEvent.clientY + delta.y - scrolledSince.current();
    for (const element of grid.current?.querySelectorAll<HTMLElement>("[role=row][data-key]") ?? []) {
      const box = element.getBoundingClientRect();
      if (y < box.top || y >= box.bottom) continue;
      const index = rows.findIndex((row) => row.line.key === element.dataset.key);
      return dropAt(outline, rows, line, index, (y - box.top) / box.height);
    }
    return undefined;
  };

  const end = (chosen: Drop | undefined) => {
    if (chosen) actions.move(chosen.move);
    else {
      actions.say(t("agenda.outline.dropCancelled"));
      if (line) view.focus(line.key);
    }
    setLine(undefined);
    setDrop(undefined);
  };

  return (
    <DndContext
      sensors={sensors}
      accessibility={{
        screenReaderInstructions: { draggable: "" },
        announcements: {
          onDragStart: () => undefined,
          onDragOver: () => undefined,
          onDragEnd: () => undefined,
          onDragCancel: () => undefined,
        },
      }}
      onDragStart={({ active }) => {
        const started = outline.byKey.get(String(active.id));
        if (started?.type !== "item") return;
        const from = window.scrollY;
        scrolledSince.current = () => window.scrollY - from;
        const drops = allDrops(outline, rows, started);
        const own = rows.findIndex((row) => row.line === started);
        places.current = { drops, at: drops.filter((one) => indexOf(one, rows) <= own).length - 1 };
        setLine(started);
        actions.say(t("agenda.outline.dragging", { title: started.record.title }));
      }}
      onDragMove={(event) => show(dropOf(event))}
      onDragEnd={(event) => end(dropOf(event))}
      onDragCancel={() => end(undefined)}
    >
      {children((index) => markOf(drop, index, rows))}
      <DragOverlay dropAnimation={null}>
        {line && (
          <div className={styles.dragged}>
            <span className={gridStyles.code}>{line.record.code}</span> {line.record.title}
          </div>
        )}
      </DragOverlay>
    </DndContext>
  );
}

/** Index of the row a drop is drawn at. */
function indexOf({ at }: Drop, rows: OutlineView["rows"]): number {
  return "inside" in at ? rows.findIndex((row) => row.line === at.inside) : at.index;
}

function markOf(drop: Drop | undefined, index: number, rows: OutlineView["rows"]): DropMark | undefined {
  if (!drop) return undefined;
  const { at } = drop;
  if ("inside" in at) return rows[index]?.line === at.inside ? { type: "inside" } : undefined;
  if (at.index === index) return { type: "above", level: at.level };
  return at.index === rows.length && index === rows.length - 1
    ? { type: "below", level: at.level }
    : undefined;
}

function rowElementAt(grid: HTMLElement | null, index: number): Element | undefined {
  const rows = grid?.querySelectorAll("[role=row][data-key]") ?? [];
  return rows[Math.min(index, rows.length - 1)];
}
