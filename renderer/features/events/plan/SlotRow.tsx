import { useSortable } from "@dnd-kit/sortable";
import { CSS } from "@dnd-kit/utilities";
import { ActionIcon, Text } from "@mantine/core";
import { updateRecord } from "@renderer/data/commands/records";
import { EnumSelect } from "@renderer/ui/fields/EnumSelect";
import { NumberField } from "@renderer/ui/fields/NumberField";
import { TextField } from "@renderer/ui/fields/TextField";
import { useWords } from "@renderer/ui/useWords";
import { type Slot, slotKinds } from "@shared/domain/events/slot";
import type { SlotTime } from "@shared/domain/events/slotTimes";
import { IconChevronRight, IconGripVertical } from "@tabler/icons-react";
import { type KeyboardEvent, useId, useRef, useState } from "react";
import classes from "./Plan.module.css";
import { SlotDetails } from "./SlotDetails";
import { SlotMarks } from "./SlotMarks";
import { SlotMenu } from "./SlotMenu";
import { targetOf } from "./slotMoves";

type Props = {
  slot: Slot;
  time: SlotTime;
  index: number;
  count: number;
  /** Sends the point elsewhere; the control that asked for it keeps the focus. */
  onMove: (to: number, control: HTMLElement | null) => void;
  /** Opens the line for a new point behind this one. */
  onNext: () => void;
  onDuplicate: () => void;
  onRemove: () => void;
};

/** One point of the plan. Alt and arrow keys move it from any of its controls, Enter in the title adds the next. */
export function SlotRow({ slot, time, index, count, onMove, onNext, onDuplicate, onRemove }: Props) {
  const { t } = useWords();
  const detailsId = useId();
  const [isOpen, setOpen] = useState(false);
  const menu = useRef<HTMLButtonElement>(null);
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, transform, transition, isDragging } =
    useSortable({ id: slot.id });
  const { title } = slot;
  const keys = (event: KeyboardEvent<HTMLElement>) => {
    const move = event.key === "ArrowUp" ? "up" : event.key === "ArrowDown" ? "down" : undefined;
    if (!event.altKey || !move) return;
    event.preventDefault();
    event.stopPropagation();
    onMove(targetOf(move, index, count), document.activeElement as HTMLElement | null);
  };
  return (
    <li
      ref={setNodeRef}
      data-slot={slot.id}
      data-break={slot.kind === "break" || undefined}
      data-dragging={isDragging || undefined}
      aria-label={t("events.plan.row", { ...time, title })}
      className={classes.row}
      style={{ transform: CSS.Translate.toString(transform), transition }}
      onKeyDownCapture={keys}
    >
      <div className={classes.line}>
        <ActionIcon
          ref={setActivatorNodeRef}
          {...attributes}
          {...listeners}
          className={classes.handle}
          color="gray"
          size="sm"
          aria-label={t("events.plan.drag", { title })}
        >
          <IconGripVertical size={16} stroke={1.5} aria-hidden />
        </ActionIcon>
        <span className={classes.time}>
          {time.start}–{time.end}
        </span>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: Enter belongs to the field inside */}
        <div
          className={classes.title}
          data-title
          onKeyDown={(event) => {
            if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
            event.preventDefault();
            onNext();
          }}
        >
          <TextField
            label={t("events.plan.titleOf", { title })}
            hideLabel
            required
            value={title}
            onSave={(text, session) => updateRecord("slots", slot.id, { title: text.trim() }, session)}
          />
        </div>
        <EnumSelect
          label={t("events.plan.kindOf", { title })}
          hideLabel
          className={classes.kind}
          enumeration="slotKind"
          values={slotKinds}
          value={slot.kind}
          onSave={(kind) => kind && updateRecord("slots", slot.id, { kind })}
        />
        <NumberField
          label={t("events.plan.minutesOf", { title })}
          hideLabel
          className={classes.minutes}
          whole
          min={0}
          max={1440}
          unit={t("events.plan.minutes")}
          value={slot.minutes}
          onSave={(minutes, session) =>
            minutes === undefined ? undefined : updateRecord("slots", slot.id, { minutes }, session)
          }
        />
        <ActionIcon
          color="gray"
          aria-label={t("events.plan.detailsOf", { title })}
          aria-expanded={isOpen}
          aria-controls={isOpen ? detailsId : undefined}
          onClick={() => setOpen(!isOpen)}
        >
          <IconChevronRight
            size={18}
            stroke={1.5}
            data-open={isOpen}
            className={classes.chevron}
            aria-hidden
          />
        </ActionIcon>
        <SlotMenu
          button={menu}
          title={title}
          index={index}
          count={count}
          onMove={(to) => onMove(to, menu.current)}
          onNext={onNext}
          onDuplicate={onDuplicate}
          onRemove={onRemove}
        />
      </div>
      <SlotMarks slot={slot} time={time} />
      {!isOpen && (slot.speaker !== "" || slot.question !== "") && (
        <div className={classes.beside}>
          <Text size="sm" c="dimmed">
            {[slot.speaker, slot.question].filter(Boolean).join(" · ")}
          </Text>
        </div>
      )}
      {isOpen && <SlotDetails id={detailsId} slot={slot} />}
    </li>
  );
}
