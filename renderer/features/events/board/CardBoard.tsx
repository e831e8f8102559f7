import { DndContext, type DragMoveEvent, PointerSensor, useSensor, useSensors } from "@dnd-kit/core";
import { Text } from "@mantine/core";
import { useRemainingHeight } from "@renderer/ui/RecordTable/useRemainingHeight";
import { useSingleKeys } from "@renderer/ui/useSingleKeys";
import { useWords } from "@renderer/ui/useWords";
import { type BoardColumn, looseKey } from "@shared/domain/events/boardView";
import type { Cluster } from "@shared/domain/events/cluster";
import { shortNameOf } from "@shared/domain/organisation/orgUnit";
import {
  type KeyboardEvent,
  type MouseEvent,
  memo,
  type RefObject,
  useCallback,
  useMemo,
  useRef,
  useState,
} from "react";
import classes from "./Board.module.css";
import { CardMenu, type MenuPlace, stepOfNumber } from "./CardMenu";
import { Carried } from "./Carried";
import { Carrier, type Carry } from "./Carrier";
import type { ClusterMenuProps } from "./ClusterMenu";
import { Column } from "./Column";
import { cardTarget, type DropTarget, isSameTarget, stackTarget } from "./dropTarget";
import { SelectionBar } from "./SelectionBar";
import { concerned, nothingSelected, only, type Selection, toggled, upTo } from "./selection";
import type { Board } from "./useBoard";
import type { BoardActions } from "./useBoardActions";
import { useBoardKeys } from "./useBoardKeys";
import { type BoardDialog, chooseFate, useCardSteps } from "./useCardSteps";
import { useKeptFocus } from "./useKeptFocus";
import { usePointer } from "./usePointer";
import { idsOf, placeOf } from "./walk";

type Props = {
  board: Board;
  actions: BoardActions;
  isOnlyOpen: boolean;
  show: (dialog: BoardDialog) => void;
  /** Lets the quick entry hand over the keyboard. */
  enter: RefObject<() => void>;
};

const onlyOpen = (column: BoardColumn): BoardColumn => ({
  ...column,
  cards: column.cards.filter(({ fate }) => fate.fate === "open"),
});

const nobody: ReadonlySet<string> = new Set();
/** A press becomes a drag after so many pixels; until then it is a click. */
const drags = { activationConstraint: { distance: 6 } };

/** The piles with their cards: marked, moved and decided about by pointer, keys and menus. */
export const CardBoard = memo(function CardBoard(props: Props) {
  const { board, actions, isOnlyOpen, show, enter } = props;
  const { t } = useWords();
  const areKeysOn = useSingleKeys();
  const hint = [t("board.hint"), areKeysOn ? t("board.hintSingle") : ""].filter(Boolean).join(" · ");
  const { columns } = board;
  const root = useRef<HTMLElement>(null);
  const height = useRemainingHeight(root);
  const [selection, select] = useState<Selection>(nothingSelected);
  const [cut, setCut] = useState(nobody);
  const [dragged, setDragged] = useState(nobody);
  const [stack, setStack] = useState<string>();
  const [drop, setDrop] = useState<DropTarget>();
  const [menu, setMenu] = useState<MenuPlace>();
  const pointer = usePointer();
  const carry = useRef<Carry>(null);
  const sensors = useSensors(useSensor(PointerSensor, drags));

  /** What can be walked: cards that are not shown have no keyboard and are not marked. */
  const walked = useMemo(() => (isOnlyOpen ? columns.map(onlyOpen) : columns), [columns, isOnlyOpen]);
  const ordered = walked.flatMap(idsOf);
  const active = placeOf(walked, selection.active) ? selection.active : ordered[0];
  const shown = useMemo<Selection>(() => ({ ...selection, active }), [selection, active]);
  const units = useMemo(
    () => new Map(board.units.map((unit) => [unit.id, shortNameOf(unit)])),
    [board.units],
  );
  const latest = useRef({ columns, actions, show });
  latest.current = { columns, actions, show };
  const openMenu = useCallback((cluster: Cluster): ClusterMenuProps => {
    const now = latest.current;
    return {
      cluster,
      columns: now.columns,
      actions: now.actions,
      onFate: (choice) => chooseFate(now.actions, now.show, { clusterIds: [cluster.id] }, choice),
    };
  }, []);
  const marked = ordered.filter((id) => selection.marked.has(id));
  useKeptFocus(root, active, columns);
  enter.current = () => root.current?.querySelector<HTMLElement>(`[data-card="${active}"]`)?.focus();

  /** The keyboard goes on at the card behind those that leave. */
  const leave = useCallback(
    (ids: readonly string[]) => {
      const gone = new Set(ids);
      const at = ordered.findIndex((id) => gone.has(id));
      const next = ordered.slice(at).find((id) => !gone.has(id)) ?? ordered.findLast((id) => !gone.has(id));
      select({ ...nothingSelected, active: next });
    },
    [ordered],
  );
  const steps = useCardSteps(actions, show, leave);
  const openPart = (part: "fate" | "move", ids: readonly string[]) => {
    const box = root.current?.querySelector(`[data-card="${active}"]`)?.getBoundingClientRect();
    setMenu({ x: (box?.left ?? 0) + 16, y: box?.bottom ?? 0, ids, part });
  };
  const onBoardKey = useBoardKeys({
    columns: walked,
    selection: shown,
    select,
    cut,
    setCut,
    steps,
    move: actions.move,
    openMenu: openPart,
  });
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const step = menu && stepOfNumber(menu, event.key, columns, steps);
    if (!step) return onBoardKey(event);
    event.preventDefault();
    setMenu(undefined);
    step();
  };

  const cardOf = (event: MouseEvent) =>
    (event.target as HTMLElement).closest<HTMLElement>("[data-card]")?.dataset.card;
  const onClick = (event: MouseEvent) => {
    const id = cardOf(event);
    if (id === undefined) return;
    const place = placeOf(walked, id);
    if (event.ctrlKey || event.metaKey) select(toggled(selection, id));
    else if (event.shiftKey && place) select(upTo(selection, id, idsOf(walked[place.column])));
    else select(only(id));
  };
  const onContextMenu = (event: MouseEvent) => {
    const id = cardOf(event);
    if (id === undefined) return;
    event.preventDefault();
    const ids = selection.marked.has(id) ? marked : [id];
    if (!selection.marked.has(id)) select(only(id));
    const box = (event.target as HTMLElement).getBoundingClientRect();
    const isByKey = event.clientX === 0 && event.clientY === 0;
    setMenu({ x: isByKey ? box.left + 16 : event.clientX, y: isByKey ? box.bottom : event.clientY, ids });
  };

  const onDragStart = () => {
    const held = carry.current?.held();
    if (!held) return;
    if ("stack" in held) setStack(held.stack);
    else setDragged(new Set(selection.marked.has(held.card) ? marked : [held.card]));
  };
  const targetNow = (): DropTarget | undefined => {
    const place = pointer.current;
    if (!place) return undefined;
    return stack === undefined
      ? cardTarget(place.x, place.y, dragged)
      : stackTarget(place.x, place.y, stack, looseKey);
  };
  const onDragMove = (_: DragMoveEvent) => {
    const target = targetNow();
    setDrop((before) => (isSameTarget(before, target) ? before : target));
  };
  const endDrag = () => {
    setDragged(nobody);
    setStack(undefined);
    setDrop(undefined);
  };
  const onDragEnd = () => {
    const target = targetNow();
    const piles = columns.flatMap(({ cluster }) => cluster?.id ?? []).filter((id) => id !== stack);
    if (target && stack !== undefined) {
      const at = piles.indexOf(target.key);
      if (target.stack === "into") actions.mergeClusters(target.key, stack);
      else actions.moveCluster(stack, (target.stack === "after" ? piles[at] : piles[at - 1]) ?? null);
    } else if (target) {
      const clusterId = target.key === looseKey ? undefined : target.key;
      const moving = ordered.filter((id) => dragged.has(id));
      actions.move(moving, { clusterId, after: target.after });
    }
    endDrag();
  };

  return (
    <DndContext
      sensors={sensors}
      onDragStart={onDragStart}
      onDragMove={onDragMove}
      onDragEnd={onDragEnd}
      onDragCancel={endDrag}
    >
      <section
        ref={root}
        className={classes.board}
        data-numbered={areKeysOn || undefined}
        style={{ height }}
        aria-label={t("board.label")}
        onKeyDown={onKeyDown}
        onPointerDown={(event) => carry.current?.press(event)}
        onClick={onClick}
        onDoubleClick={(event) => steps.open([cardOf(event) ?? ""])}
        onContextMenu={onContextMenu}
        onFocus={(event) => {
          const id = (event.target as HTMLElement).dataset.card;
          if (id !== undefined && id !== selection.active) select({ ...selection, active: id, anchor: id });
        }}
      >
        {columns.map((column) => (
          <Column
            key={column.key}
            column={column}
            units={units}
            outcomes={board.outcomes}
            selection={shown}
            cut={cut}
            dragged={dragged}
            target={drop?.key === column.key ? drop : undefined}
            isWide={columns.length === 1}
            isOnlyOpen={isOnlyOpen}
            openMenu={openMenu}
          />
        ))}
      </section>
      {(marked.length === 0 || cut.size > 0) && (
        <Text size="xs" c="dimmed" mt={4} aria-live="polite">
          {cut.size > 0 ? t("board.cut", { count: cut.size }) : hint}
        </Text>
      )}
      {marked.length > 0 && (
        <SelectionBar
          ids={concerned(shown, ordered)}
          columns={columns}
          steps={steps}
          onClear={() => select({ ...nothingSelected, active })}
        />
      )}
      {menu && <CardMenu place={menu} columns={columns} steps={steps} onClose={() => setMenu(undefined)} />}
      <Carrier ref={carry} />
      <Carried board={board} dragged={dragged} stack={stack} drop={drop} />
    </DndContext>
  );
});
