import type { DndContextProps, UniqueIdentifier } from "@dnd-kit/core";
import type { PortfolioRow } from "@renderer/data/queries/projects";
import { useWords } from "@renderer/ui/useWords";
import { wordsFor } from "@shared/i18n/translate";
import { useMemo } from "react";

/** What a screen reader says while a card is carried. */
export function useAnnouncements(rows: readonly PortfolioRow[]): DndContextProps["accessibility"] {
  const { t } = useWords();
  return useMemo(() => {
    const title = (id: UniqueIdentifier) => rows.find((row) => row.id === id)?.project.title ?? "";
    const phase = (id: UniqueIdentifier) => wordsFor(t, `enumerations.projectPhase.${id}`);
    return {
      screenReaderInstructions: { draggable: t("projects.board.instructions") },
      announcements: {
        onDragStart: ({ active }) => t("projects.board.lifted", { title: title(active.id) }),
        onDragOver: ({ over }) => (over ? t("projects.board.over", { phase: phase(over.id) }) : undefined),
        onDragEnd: ({ active, over }) =>
          over
            ? t("projects.board.dropped", { title: title(active.id), phase: phase(over.id) })
            : t("projects.board.kept", { title: title(active.id) }),
        onDragCancel: ({ active }) => t("projects.board.kept", { title: title(active.id) }),
      },
    };
  }, [rows, t]);
}
