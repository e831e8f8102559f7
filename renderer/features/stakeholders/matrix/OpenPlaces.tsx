import { useDroppable } from "@dnd-kit/core";
import { Text, Title } from "@mantine/core";
import { useWords } from "@renderer/ui/useWords";
import { type ReactNode, useId } from "react";
import classes from "./StakeholderMatrix.module.css";

/** Above the matrix: who is not rated yet. What is dropped here loses its rating. */
export function OpenPlaces({ children }: { children: readonly ReactNode[] }) {
  const { t } = useWords();
  const heading = useId();
  const { setNodeRef, isOver } = useDroppable({ id: "open" });
  return (
    <section
      ref={setNodeRef}
      className={classes.open}
      data-over={isOver || undefined}
      aria-labelledby={heading}
    >
      <Title order={2} size="h6" id={heading}>
        {t("stakeholders.matrix.open")}{" "}
        <Text span c="dimmed" inherit>
          {children.length}
        </Text>
      </Title>
      {children.length === 0 && (
        <Text size="sm" c="dimmed">
          {t("stakeholders.matrix.allPlaced")}
        </Text>
      )}
      {children.length > 0 && <ul className={classes.list}>{children}</ul>}
    </section>
  );
}
