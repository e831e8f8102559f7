import { useSortable } from "@dnd-kit/sortable";
import { CSS } from "@dnd-kit/utilities";
import { ActionIcon, Checkbox } from "@mantine/core";
import { useWords } from "@renderer/ui/useWords";
import type { ResolvedSection } from "@shared/deliverables/sections";
import { wordsFor } from "@shared/i18n/translate";
import { IconGripVertical } from "@tabler/icons-react";
import { type KeyboardEvent, useRef, useState } from "react";
import { SectionHeading } from "./SectionHeading";
import classes from "./SectionList.module.css";
import { SectionMenu } from "./SectionMenu";
import { targetOf } from "./sectionMoves";

type Props = {
  section: ResolvedSection;
  index: number;
  count: number;
  name: string;
  /** Sends the section elsewhere; the control that asked for it keeps the focus. */
  onMove: (to: number, control: HTMLElement | null) => void;
  onInclude: (enabled: boolean) => void;
  onRename: (label: string) => void;
};

/** One section: handle, switch, name, menu. Alt+arrow keys move it from any of its controls. */
export function SectionRow({ section, index, count, name, onMove, onInclude, onRename }: Props) {
  const { t } = useWords();
  const [renaming, setRenaming] = useState(false);
  const menu = useRef<HTMLButtonElement>(null);
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, transform, transition, isDragging } =
    useSortable({ id: section.key });
  const original = wordsFor(t, `documents.${section.label}`);

  const keys = (event: KeyboardEvent<HTMLElement>) => {
    const move = event.key === "ArrowUp" ? "up" : event.key === "ArrowDown" ? "down" : undefined;
    if (event.altKey && move) {
      event.preventDefault();
      onMove(targetOf(move, index, count), event.currentTarget);
    } else if (event.key === "F2") {
      event.preventDefault();
      setRenaming(true);
    }
  };

  return (
    <li
      ref={setNodeRef}
      className={classes.row}
      data-dragging={isDragging || undefined}
      style={{ transform: CSS.Translate.toString(transform), transition }}
    >
      <ActionIcon
        ref={setActivatorNodeRef}
        {...attributes}
        {...listeners}
        onKeyDown={(event) => {
          keys(event);
          if (!event.defaultPrevented) listeners?.onKeyDown?.(event);
        }}
        className={classes.handle}
        color="gray"
        size="sm"
        aria-label={t("exports.sections.drag", { name })}
      >
        <IconGripVertical size={16} stroke={1.5} aria-hidden />
      </ActionIcon>
      <Checkbox
        size="xs"
        aria-label={t("exports.sections.include", { name })}
        checked={section.enabled}
        onChange={(event) => onInclude(event.currentTarget.checked)}
        onKeyDown={keys}
      />
      <SectionHeading
        name={name}
        original={original}
        isOwn={section.houseLabel !== ""}
        isOff={!section.enabled}
        renaming={renaming}
        onRename={(label) => {
          setRenaming(false);
          onRename(label === original ? "" : label);
          requestAnimationFrame(() => menu.current?.focus());
        }}
      />
      <SectionMenu
        button={menu}
        name={name}
        index={index}
        count={count}
        isOwn={section.houseLabel !== ""}
        onKeyDown={keys}
        onMove={(to) => onMove(to, menu.current)}
        onRename={() => setRenaming(true)}
        onOriginal={() => onRename("")}
      />
    </li>
  );
}
