import {
  closestCenter,
  DndContext,
  type DragEndEvent,
  KeyboardSensor,
  PointerSensor,
  useSensor,
  useSensors,
} from "@dnd-kit/core";
import { SortableContext, sortableKeyboardCoordinates, verticalListSortingStrategy } from "@dnd-kit/sortable";
import { VisuallyHidden } from "@mantine/core";
import type { EventFrameData } from "@renderer/data/queries/events";
import { useWords } from "@renderer/ui/useWords";
import { slotTimes } from "@shared/domain/events/slotTimes";
import { useRef } from "react";
import classes from "./Plan.module.css";
import { SlotDraft } from "./SlotDraft";
import { SlotRow } from "./SlotRow";
import { useDragWords } from "./useDragWords";
import type { Plan } from "./usePlan";

type Props = Pick<EventFrameData, "event"> & { plan: Plan };

/** The points in their order, with the line for a new one where it was asked for. */
export function SlotList({ event, plan }: Props) {
  const { t } = useWords();
  const list = useRef<HTMLOListElement>(null);
  const { slots, draftIndex, move } = plan;
  const times = slotTimes(event.start, slots);
  const ids = slots.map(({ id }) => id);
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 4 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  const accessibility = useDragWords(slots);
  const drop = ({ active, over }: DragEndEvent) => {
    if (over) move(ids.indexOf(String(active.id)), ids.indexOf(String(over.id)));
  };
  /** The control keeps the focus while its row goes elsewhere. */
  const moveWith = (from: number, to: number, control: HTMLElement | null) => {
    move(from, to);
    control?.focus();
  };
  const focusTitle = (id: string | undefined) =>
    requestAnimationFrame(() =>
      list.current?.querySelector<HTMLElement>(`[data-slot="${id}"] [data-title] input`)?.focus(),
    );
  const draft = draftIndex !== undefined && (
    <li key="draft" className={classes.draft}>
      <SlotDraft
        onKeep={plan.keepDraft}
        onCancel={() => {
          plan.closeDraft();
          focusTitle(slots[Math.max(0, draftIndex)]?.id);
        }}
        onLeave={plan.closeDraft}
      />
    </li>
  );
  const rows = slots.map((slot, index) => {
    const time = times[index];
    return (
      time && (
        <SlotRow
          key={slot.id}
          slot={slot}
          time={time}
          index={index}
          count={slots.length}
          onMove={(to, control) => moveWith(index, to, control)}
          onNext={() => plan.openDraft(slot.id)}
          onDuplicate={() => plan.duplicate(slot)}
          onRemove={() => {
            plan.remove(slot);
            focusTitle((slots[index + 1] ?? slots[index - 1])?.id);
          }}
        />
      )
    );
  });
  if (draft) rows.splice((draftIndex ?? -1) + 1, 0, draft);
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={closestCenter}
      onDragEnd={drop}
      accessibility={accessibility}
    >
      <SortableContext items={ids} strategy={verticalListSortingStrategy}>
        <ol ref={list} className={classes.list} aria-label={t("events.plan.label")}>
          {rows}
        </ol>
      </SortableContext>
      <VisuallyHidden role="status">{plan.said}</VisuallyHidden>
    </DndContext>
  );
}
