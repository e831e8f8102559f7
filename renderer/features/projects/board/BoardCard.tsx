import { useDraggable } from "@dnd-kit/core";
import { ActionIcon, Menu } from "@mantine/core";
import { useMergedRef } from "@mantine/hooks";
import type { Portfolio, PortfolioRow } from "@renderer/data/queries/projects";
import { useWords } from "@renderer/ui/useWords";
import { projectPhases } from "@shared/domain/projects/project";
import { IconDots, IconGripVertical } from "@tabler/icons-react";
import { useEffect, useRef } from "react";
import classes from "./Board.module.css";
import { CardContent } from "./CardContent";
import type { CardControl, Landing } from "./landing";

type Props = {
  row: PortfolioRow;
  portfolio: Portfolio;
  onMove: (to: Landing) => void;
  /** The control that takes the keyboard now that the card has arrived. */
  landing: CardControl | undefined;
  onLanded: () => void;
};

/** One project on the board. The pointer takes it anywhere, the keys at its grip, and its menu needs neither. */
export function BoardCard({ row, portfolio, onMove, landing, onLanded }: Props) {
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
        <Menu position="bottom-end" shadow="md">
          <Menu.Target>
            <ActionIcon
              ref={menu}
              size="sm"
              color="gray"
              aria-label={t("projects.board.changePhase", { title })}
            >
              <IconDots size={16} stroke={1.5} aria-hidden />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Label>{t("projects.changePhase")}</Menu.Label>
            <Menu.RadioGroup value={phase}>
              {projectPhases.map((one) => (
                <Menu.RadioItem
                  key={one}
                  value={one}
                  closeMenuOnClick
                  onChange={() => onMove({ id: row.id, phase: one, control: "menu" })}
                >
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
