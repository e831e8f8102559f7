import { useDraggable } from "@dnd-kit/core";
import { Title } from "@mantine/core";
import { updateRecord } from "@renderer/data/commands/records";
import { ClusterMark } from "@renderer/ui/ClusterMark";
import { TextField } from "@renderer/ui/fields/TextField";
import { useWords } from "@renderer/ui/useWords";
import type { BoardColumn } from "@shared/domain/events/boardView";
import { shortNameOf } from "@shared/domain/organisation/orgUnit";
import { type ReactNode, useEffect, useId, useRef } from "react";
import classes from "./Board.module.css";
import { Card } from "./Card";
import type { DropTarget } from "./dropTarget";
import { fateWords } from "./fateWords";
import type { Selection } from "./selection";
import type { Board } from "./useBoard";

type Props = {
  column: BoardColumn;
  board: Board;
  selection: Selection;
  cut: ReadonlySet<string>;
  dragged: ReadonlySet<string>;
  drop: DropTarget | undefined;
  /** The loose cards have the whole width while there are no clusters. */
  isWide: boolean;
  isOnlyOpen: boolean;
  menu: ReactNode;
};

/** A pile of cards under its title. */
export function Column({ column, board, selection, cut, dragged, drop, isWide, isOnlyOpen, menu }: Props) {
  const { t, format } = useWords();
  const heading = useId();
  const { key, cluster } = column;
  const cards = isOnlyOpen ? column.cards.filter(({ fate }) => fate.fate === "open") : column.cards;
  const target = drop?.key === key ? drop : undefined;
  const { setNodeRef, listeners } = useDraggable({ id: key, disabled: !cluster });
  const title = cluster ? cluster.title || t("board.untitled") : t("board.loose");
  const list = useRef<HTMLDivElement>(null);
  // A card that was just typed in is shown, however long the pile is.
  const newest = column.cards.findLast(({ isPending }) => isPending)?.note.id;
  useEffect(() => {
    if (newest !== undefined && list.current) list.current.scrollTop = list.current.scrollHeight;
  }, [newest]);
  const units = new Map(board.units.map((unit) => [unit.id, shortNameOf(unit)]));
  return (
    <section
      className={classes.column}
      data-wide={isWide || undefined}
      data-column={key}
      data-over={target !== undefined}
      aria-labelledby={heading}
    >
      <header
        ref={setNodeRef}
        className={classes.head}
        onPointerDown={(event) => listeners?.onPointerDown?.(event)}
      >
        {cluster && <ClusterMark colour={cluster.colour} symbol={cluster.symbol} />}
        <Title order={2} size="sm" id={heading} className={cluster ? classes.hidden : classes.title}>
          {title} {format.number(column.cards.length)}
        </Title>
        {cluster && <ClusterTitle key={cluster.id} id={cluster.id} title={cluster.title} />}
        {cluster && (
          <span className={classes.count} aria-hidden>
            {format.number(column.cards.length)}
          </span>
        )}
        {menu}
      </header>
      {cluster && cluster.fate !== "open" && (
        <p className={classes.clusterFate}>
          {fateWords(t, { ...cluster, reasons: [cluster.fateReason].filter(Boolean) }, board.outcomes)}
        </p>
      )}
      <div
        ref={list}
        className={classes.cards}
        role="listbox"
        aria-multiselectable
        aria-labelledby={heading}
        tabIndex={cards.length === 0 ? 0 : -1}
        data-first-drop={(target && target.after === null && target.stack === undefined) || undefined}
      >
        {cards.map((card) => (
          <Card
            key={card.note.id}
            card={card}
            unit={card.note.departmentId && units.get(card.note.departmentId)}
            fate={card.fate.fate === "open" ? "" : fateWords(t, card.fate, board.outcomes)}
            isMarked={selection.marked.has(card.note.id)}
            isActive={selection.active === card.note.id}
            isCut={cut.has(card.note.id)}
            isLeaving={dragged.has(card.note.id)}
            isBeforeDrop={target?.after === card.note.id}
          />
        ))}
      </div>
    </section>
  );
}

/** The title is typed where it stands. */
function ClusterTitle({ id, title }: { id: string; title: string }) {
  const { t } = useWords();
  return (
    <TextField
      label={t("board.cluster.title")}
      hideLabel
      placeholder={t("board.untitled")}
      className={classes.titleField}
      value={title}
      onSave={(next, session) => updateRecord("clusters", id, { title: next.trim() }, session)}
    />
  );
}
