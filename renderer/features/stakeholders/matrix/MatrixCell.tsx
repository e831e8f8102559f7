import { useDroppable } from "@dnd-kit/core";
import { useWords } from "@renderer/ui/useWords";
import { quadrantOf, type ScaleStep, type StakeholderQuadrant } from "@shared/domain/stakeholders/quadrant";
import type { ReactNode } from "react";
import classes from "./StakeholderMatrix.module.css";

type Props = { influence: ScaleStep; interest: ScaleStep; children: readonly ReactNode[] };

/** The outer corner of each quadrant, where its name stands. */
const corner: Readonly<Record<StakeholderQuadrant, string>> = {
  satisfy: "5-1",
  engage: "5-5",
  observe: "1-1",
  inform: "1-5",
};

/** One place of the matrix: what stands there, and where it can be dropped. */
export function MatrixCell({ influence, interest, children }: Props) {
  const { t } = useWords();
  const id = `${influence}-${interest}`;
  const { setNodeRef, isOver } = useDroppable({ id });
  const quadrant = quadrantOf({ influence, interest });
  return (
    <td
      ref={setNodeRef}
      className={classes.cell}
      data-quadrant={quadrant}
      data-over={isOver || undefined}
      data-edge-top={influence === 5 ? "outer" : influence === 3 ? "high" : undefined}
      data-edge-left={interest === 1 ? "outer" : interest === 4 ? "high" : undefined}
    >
      {quadrant && corner[quadrant] === id && (
        <span className={classes.name}>{t(`stakeholders.quadrants.${quadrant}`)}</span>
      )}
      {children.length > 0 && <ul className={classes.list}>{children}</ul>}
    </td>
  );
}
