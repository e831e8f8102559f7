import { useWords } from "@renderer/ui/useWords";
import type { BoardCard } from "@shared/domain/events/boardView";
import { memo } from "react";
import classes from "./Board.module.css";

type Props = {
  card: BoardCard;
  unit: string | undefined;
  /** What became of it, in words; empty while nothing has. */
  fate: string;
  isMarked: boolean;
  /** It has the board's one tab stop. */
  isActive: boolean;
  isCut: boolean;
  isLeaving: boolean;
  /** Dragged cards would land behind it. */
  isBeforeDrop: boolean;
};

/** One card. Pointer and keys are heard by the board, so that hundreds of cards cost little. */
export const Card = memo(function Card(props: Props) {
  const { card, isMarked, isActive, isCut, isLeaving, isBeforeDrop } = props;
  const { note, isPending } = card;
  return (
    <div
      role="option"
      aria-selected={isMarked}
      tabIndex={isActive ? 0 : -1}
      className={classes.card}
      data-card={note.id}
      data-pending={isPending || undefined}
      data-cut={isCut || undefined}
      data-leaving={isLeaving || undefined}
      data-before-drop={isBeforeDrop || undefined}
    >
      <CardFace {...props} />
    </div>
  );
}, isSame);

/** What a card says. */
export function CardFace({ card: { note, fate }, unit, fate: words }: Pick<Props, "card" | "unit" | "fate">) {
  const { t } = useWords();
  const facts = [note.code, t(`enumerations.noteKind.${note.kind}`), unit, note.anonymous ? "" : note.author];
  return (
    <>
      <span className={classes.facts}>{facts.filter((fact) => fact).join(" · ")}</span>
      <span className={classes.text}>{note.text}</span>
      {fate.fate !== "open" && (
        <span className={classes.fate} data-fate={fate.fate}>
          {words}
        </span>
      )}
    </>
  );
}

/** Every reading of the board makes new objects; a card is drawn anew only where it differs. */
function isSame(before: Props, after: Props): boolean {
  const [a, b] = [before.card, after.card];
  return (
    a.note.id === b.note.id &&
    a.note.updatedAt === b.note.updatedAt &&
    a.note.code === b.note.code &&
    a.note.text === b.note.text &&
    a.isPending === b.isPending &&
    a.fate.fate === b.fate.fate &&
    before.fate === after.fate &&
    before.unit === after.unit &&
    before.isMarked === after.isMarked &&
    before.isActive === after.isActive &&
    before.isCut === after.isCut &&
    before.isLeaving === after.isLeaving &&
    before.isBeforeDrop === after.isBeforeDrop
  );
}
