import { useDraggable } from "@dnd-kit/core";
import { ActionIcon, Menu } from "@mantine/core";
import type { Portfolio, PortfolioRow } from "@renderer/data/queries/projects";
import { useWords } from "@renderer/ui/useWords";
import { type ProjectPhase, projectPhases } from "@shared/domain/projects/project";
import { IconDots, IconGripVertical } from "@tabler/icons-react";
import classes from "./Board.module.css";
import { CardContent } from "./CardContent";

type Props = {
  row: PortfolioRow;
  portfolio: Portfolio;
  onMove: (id: string, phase: ProjectPhase) => void;
};

/** One project on the board. The pointer takes it anywhere, the keys at its grip, and its menu needs neither. */
export function BoardCard({ row, portfolio, onMove }: Props) {
  const { t } = useWords();
  const { title, phase } = row.project;
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, isDragging } = useDraggable({
    id: row.id,
    attributes: { roleDescription: t("projects.board.draggable") },
  });
  return (
    <li
      ref={setNodeRef}
      className={classes.card}
      data-leaving={isDragging || undefined}
      onPointerDown={(event) => {
        // Links and buttons on the card stay what they are; everywhere else the card is taken.
        if ((event.target as HTMLElement).closest("a, button") === null) listeners?.onPointerDown?.(event);
      }}
    >
      <CardContent row={row} portfolio={portfolio} />
      <div className={classes.tools}>
        <ActionIcon
          ref={setActivatorNodeRef}
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
        <Menu position="bottom-end" shadow="md">
          <Menu.Target>
            <ActionIcon size="sm" color="gray" aria-label={t("projects.board.changePhase", { title })}>
              <IconDots size={16} stroke={1.5} aria-hidden />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Label>{t("projects.changePhase")}</Menu.Label>
            <Menu.RadioGroup value={phase}>
              {projectPhases.map((one) => (
                <Menu.RadioItem key={one} value={one} closeMenuOnClick onChange={() => onMove(row.id, one)}>
                  {t(`enumerations.projectPhase.${one}`)}
                </Menu.RadioItem>
              ))}
            </Menu.RadioGroup>
          </Menu.Dropdown>
        </Menu>
      </div>
    </li>
  );
}
