import type { DndContextProps, UniqueIdentifier } from "@dnd-kit/core";
import { useWords } from "@renderer/ui/useWords";
import type { Slot } from "@shared/domain/events/slot";

/** What a screen reader hears while a point is carried; the drop itself is told by the plan. */
export function useDragWords(slots: readonly Slot[]): DndContextProps["accessibility"] {
  const { t } = useWords();
  const count = slots.length;
  const title = (id: UniqueIdentifier) => slots.find((slot) => slot.id === id)?.title ?? "";
  const place = (id: UniqueIdentifier) => slots.findIndex((slot) => slot.id === id) + 1;
  return {
    screenReaderInstructions: { draggable: t("events.plan.instructions") },
    announcements: {
      onDragStart: ({ active }) => t("events.plan.lifted", { title: title(active.id) }),
      onDragOver: ({ active, over }) =>
        over ? t("events.plan.over", { title: title(active.id), place: place(over.id), count }) : undefined,
      onDragEnd: ({ active, over }) =>
        over && over.id !== active.id ? undefined : t("events.plan.kept", { title: title(active.id) }),
      onDragCancel: ({ active }) => t("events.plan.kept", { title: title(active.id) }),
    },
  };
}
