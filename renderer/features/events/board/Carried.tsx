import { DragOverlay } from "@dnd-kit/core";
import { useWords } from "@renderer/ui/useWords";
import { shortNameOf } from "@shared/domain/organisation/orgUnit";
import classes from "./Board.module.css";
import { CardFace } from "./Card";
import type { DropTarget } from "./dropTarget";
import type { Board } from "./useBoard";

type Props = {
  board: Board;
  /** Cards that are carried, or the pile. */
  dragged: ReadonlySet<string>;
  stack: string | undefined;
  drop: DropTarget | undefined;
};

/** What hangs at the pointer: the first of the cards with how many they are, or a pile and what it would go into. */
export function Carried({ board: { columns, units }, dragged, stack, drop }: Props) {
  const { t } = useWords();
  const carried = columns.flatMap(({ cards }) => cards).find(({ note }) => dragged.has(note.id));
  const unit = units.find(({ id }) => id === carried?.note.departmentId);
  const pile = columns.find(({ key }) => key === stack)?.cluster;
  const into = drop?.stack === "into" && columns.find(({ key }) => key === drop.key)?.cluster;
  return (
    <DragOverlay dropAnimation={null}>
      {carried && (
        <div className={classes.card} data-carried>
          <CardFace card={carried} unit={unit && shortNameOf(unit)} fate="" />
          {dragged.size > 1 && <span className={classes.badge}>{dragged.size}</span>}
        </div>
      )}
      {pile && (
        <div className={classes.card} data-carried>
          {pile.title || t("board.untitled")}
          {into && (
            <span className={classes.facts}>
              {t("board.cluster.mergeHere", { title: into.title || t("board.untitled") })}
            </span>
          )}
        </div>
      )}
    </DragOverlay>
  );
}
