import { arrangeSections } from "@renderer/data/commands/exports";
import { useAction } from "@renderer/ui/useAction";
import { useWords } from "@renderer/ui/useWords";
import type { DeliverableId, SectionChoice, SectionDefinition } from "@shared/deliverables/deliverable";
import { choicesOf, type ResolvedSection, resolveSections } from "@shared/deliverables/sections";
import { wordsFor } from "@shared/i18n/translate";
import { useMemo, useState } from "react";
import { changed, moved } from "./sectionMoves";

/** The sections of a document with what can be done to them; every change is stored and can be undone. */
export function useSections(
  deliverable: DeliverableId,
  definitions: readonly SectionDefinition[],
  stored: readonly SectionChoice[],
) {
  const { t } = useWords();
  const [said, setSaid] = useState("");
  /** Shown until the database has caught up, so that a dropped section does not jump back. */
  const [ahead, setAhead] = useState<{ of: readonly SectionChoice[]; sections: ResolvedSection[] }>();
  const resolved = useMemo(() => resolveSections(definitions, stored), [definitions, stored]);
  const sections = ahead?.of === stored ? ahead.sections : resolved;
  const { run } = useAction(async (next: readonly SectionChoice[]) => arrangeSections(deliverable, next));
  const nameOf = (section: ResolvedSection) =>
    section.houseLabel || wordsFor(t, `documents.${section.label}`);
  const store = (next: ResolvedSection[]) => {
    setAhead({ of: stored, sections: next });
    run(choicesOf(next));
  };
  return {
    sections,
    isArranged: stored.length > 0,
    nameOf,
    /** What a screen reader should hear about the last move. */
    said,
    move: (from: number, to: number) => {
      const section = sections[from];
      if (!section || from === to) return;
      store(moved(sections, from, to));
      setSaid(t("exports.sections.moved", { name: nameOf(section), place: to + 1, count: sections.length }));
    },
    include: (key: string, enabled: boolean) => store(changed(sections, key, { enabled })),
    rename: (key: string, houseLabel: string) => {
      if (sections.find((section) => section.key === key)?.houseLabel !== houseLabel.trim())
        store(changed(sections, key, { houseLabel: houseLabel.trim() }));
    },
    reset: () => run([]),
  };
}

export type Sections = ReturnType<typeof useSections>;
