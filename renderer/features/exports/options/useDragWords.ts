import type { DndContextProps, UniqueIdentifier } from "@dnd-kit/core";
import { useWords } from "@renderer/ui/useWords";
import type { ResolvedSection } from "@shared/deliverables/sections";

/** What a screen reader hears while a section is carried; the drop itself is told by the list. */
export function useDragWords(
  sections: readonly ResolvedSection[],
  nameOf: (section: ResolvedSection) => string,
): DndContextProps["accessibility"] {
  const { t } = useWords();
  const count = sections.length;
  const name = (id: UniqueIdentifier) => {
    const section = sections.find(({ key }) => key === id);
    return section ? nameOf(section) : "";
  };
  const place = (id: UniqueIdentifier) => sections.findIndex(({ key }) => key === id) + 1;
  return {
    screenReaderInstructions: { draggable: t("exports.sections.instructions") },
    announcements: {
      onDragStart: ({ active }) => t("exports.sections.lifted", { name: name(active.id) }),
      onDragOver: ({ active, over }) =>
        over
          ? t("exports.sections.over", { name: name(active.id), place: place(over.id), count })
          : undefined,
      onDragEnd: ({ active, over }) =>
        over && over.id !== active.id ? undefined : t("exports.sections.kept", { name: name(active.id) }),
      onDragCancel: ({ active }) => t("exports.sections.kept", { name: name(active.id) }),
    },
  };
}
