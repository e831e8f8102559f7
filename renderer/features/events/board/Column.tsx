import { Title } from "@mantine/core";
import { updateRecord } from "@renderer/data/commands/records";
import { ClusterMark } from "@renderer/ui/ClusterMark";
import { TextField } from "@renderer/ui/fields/TextField";
import { useWords } from "@renderer/ui/useWords";
import type { BoardColumn } from "@shared/domain/events/boardView";
import type { Cluster } from "@shared/domain/events/cluster";
import { type KeyboardEvent, memo, useEffect, useId, useRef } from "react";
import classes from "./Board.module.css";
import { Card } from "./Card";
import { ClusterMenuButton, type ClusterMenuProps } from "./ClusterMenu";
import type { DropTarget } from "./dropTarget";
import { fateWords } from "./fateWords";
import type { Selection } from "./selection";
import type { Board } from "./useBoard";

type Props = {
  column: BoardColumn;
  /** Short names of departments by id. */
  units: ReadonlyMap<string, string>;
  outcomes: Board["outcomes"];
  selection: Selection;
  cut: ReadonlySet<string>;
  dragged: ReadonlySet<string>;
  /** Where in this column what is dragged would land. */
  target: DropTarget | undefined;
  /** The loose cards have the whole width while there are no clusters. */
  isWide: boolean;
  isOnlyOpen: boolean;
  /** What the menu of a pile needs, asked for when it is opened. */
  openMenu: (cluster: Cluster) => ClusterMenuProps;
};

/** A pile of cards under its title. Drawn anew only where something in it changed: a board has hundreds of cards. */
export const Column = memo(function Column(props: Props) {
  const { column, units, outcomes, selection, cut, dragged, target, isWide, isOnlyOpen, openMenu } = props;
  const { t, format } = useWords();
  const heading = useId();
  const { key, cluster } = column;
  const cards = isOnlyOpen ? column.cards.filter(({ fate }) => fate.fate === "open") : column.cards;
  const title = cluster ? cluster.title || t("board.untitled") : t("board.loose");
  const list = useRef<HTMLDivElement>(null);
  // A card that was just typed in is shown, however long the pile is.
  const newest = column.cards.findLast(({ isPending }) => isPending)?.note.id;
  useEffect(() => {
    if (newest !== undefined && list.current) list.current.scrollTop = list.current.scrollHeight;
  }, [newest]);
  return (
    <section
      className={classes.column}
      data-wide={isWide || undefined}
      data-column={key}
      data-over={target !== undefined}
      aria-labelledby={heading}
    >
      <header className={classes.head} data-stack={cluster?.id}>
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
        {cluster && <ClusterMenuButton title={cluster.title} open={() => openMenu(cluster)} />}
      </header>
      {cluster && cluster.fate !== "open" && (
        <p className={classes.clusterFate}>
          {fateWords(t, { ...cluster, reasons: [cluster.fateReason].filter(Boolean) }, outcomes)}
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
            fate={card.fate.fate === "open" ? "" : fateWords(t, card.fate, outcomes)}
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
});

/** Enter in a title leads back to the cards. */
function goOn(event: KeyboardEvent): void {
  const card = document.querySelector<HTMLElement>('[data-card][tabindex="0"]');
  if (event.key !== "Enter" || event.nativeEvent.isComposing || !card) return;
  event.preventDefault();
  card.focus();
}

/** The title is typed where it stands. */
function ClusterTitle({ id, title }: { id: string; title: string }) {
  const { t } = useWords();
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Enter belongs to the field inside
    <span className={classes.titleField} onKeyDown={goOn}>
      <TextField
        label={t("board.cluster.title")}
        hideLabel
        placeholder={t("board.untitled")}
        value={title}
        onSave={(next, session) => updateRecord("clusters", id, { title: next.trim() }, session)}
      />
    </span>
  );
}
