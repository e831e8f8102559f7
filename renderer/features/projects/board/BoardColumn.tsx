import { useDroppable } from "@dnd-kit/core";
import { Button, Text, Title } from "@mantine/core";
import type { Portfolio, PortfolioRow } from "@renderer/data/queries/projects";
import { useWords } from "@renderer/ui/useWords";
import type { ProjectPhase } from "@shared/domain/projects/project";
import { useId, useState } from "react";
import classes from "./Board.module.css";
import { BoardCard } from "./BoardCard";
import type { Landing } from "./landing";

/** More cards than anybody looks through at once; the rest follows on request. */
const cardsAtOnce = 20;

type Props = {
  phase: ProjectPhase;
  rows: readonly PortfolioRow[];
  portfolio: Portfolio;
  onMove: (to: Landing) => void;
  /** The card that is to take the keyboard on its arrival in this column. */
  landing: Landing | undefined;
  onLanded: () => void;
};

/** The projects of one phase with their count. */
export function BoardColumn({ phase, rows, portfolio, onMove, landing, onLanded }: Props) {
  const { t, format } = useWords();
  const heading = useId();
  const [shown, setShown] = useState(cardsAtOnce);
  const { setNodeRef, isOver } = useDroppable({ id: phase });
  const rest = rows.length - shown;
  return (
    <section
      ref={setNodeRef}
      className={classes.column}
      data-over={isOver}
      data-column={phase}
      aria-labelledby={heading}
    >
      <Title order={2} size="sm" id={heading} className={classes.heading}>
        {t(`enumerations.projectPhase.${phase}`)}{" "}
        <Text span inherit c="dimmed" fw={400}>
          {format.number(rows.length)}
        </Text>
      </Title>
      <ul className={classes.cards}>
        {rows.slice(0, shown).map((row) => (
          <BoardCard
            key={row.id}
            row={row}
            portfolio={portfolio}
            onMove={onMove}
            landing={landing?.id === row.id ? landing.control : undefined}
            onLanded={onLanded}
          />
        ))}
      </ul>
      {rest > 0 && (
        <Button variant="subtle" size="compact-sm" onClick={() => setShown(shown + cardsAtOnce)}>
          {t("projects.board.more", { count: rest })}
        </Button>
      )}
    </section>
  );
}
