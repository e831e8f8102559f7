import { useDraggable } from "@dnd-kit/core";
import { ActionIcon } from "@mantine/core";
import { useMergedRef } from "@mantine/hooks";
import type { Portfolio, PortfolioRow } from "@renderer/data/queries/projects";
import { useWords } from "@renderer/ui/useWords";
import { IconGripVertical } from "@tabler/icons-react";
import { memo, useEffect, useRef } from "react";
import classes from "./Board.module.css";
import { CardContent } from "./CardContent";
import type { CardControl, Landing } from "./landing";
import { PhaseMenu } from "./PhaseMenu";

type Props = {
  row: PortfolioRow;
  portfolio: Portfolio;
  onMove: (to: Landing) => void;
  /** The control that takes the keyboard now that the card has arrived. */
  landing: CardControl | undefined;
  onLanded: () => void;
};

/** One project on the board. The pointer takes it anywhere, the keys at its grip, and its menu needs neither. */
export const BoardCard = memo(function BoardCard({ row, portfolio, onMove, landing, onLanded }: Props) {
  const { t } = useWords();
  const { title, phase } = row.project;
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, isDragging } = useDraggable({
    id: row.id,
    attributes: { roleDescription: t("projects.board.draggable") },
  });
  const grip = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLButtonElement>(null);
  const gripRef = useMergedRef(grip, setActivatorNodeRef);
  useEffect(() => {
    if (!landing) return;
    (landing === "grip" ? grip : menu).current?.focus();
    onLanded();
  }, [landing, onLanded]);
  return (
    <li
      ref={setNodeRef}
      className={classes.card}
      data-leaving={isDragging || undefined}
      onPointerDown={(event) => {
        // Buttons on the card stay what they are; everywhere else, also at its title, the card is taken.
        if ((event.target as HTMLElement).closest("button") === null) listeners?.onPointerDown?.(event);
      }}
    >
      <CardContent row={row} portfolio={portfolio} />
      <div className={classes.tools}>
        <ActionIcon
          ref={gripRef}
          {...attributes}
          size="sm"
          color="gray"
          className={classes.grip}
          aria-label={t("projects.board.move", { title })}
          onKeyDown={(event) => listeners?.onKeyDown?.(event)}
          onPointerDown={(event) => listeners?.onPointerDown?.(event)}
        >
          <IconGripVertical size={15} stroke={1.5} aria-hidden />
        </ActionIcon>
        <PhaseMenu
          ref={menu}
          title={title}
          phase={phase}
          onChoose={(chosen) => onMove({ id: row.id, phase: chosen, control: "menu" })}
        />
      </div>
    </li>
  );
});
