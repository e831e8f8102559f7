import type { ResolvedSection } from "@shared/deliverables/sections";

/** Where a section can be sent without the mouse. */
export const sectionMoves = ["up", "down", "first", "last"] as const;
export type SectionMove = (typeof sectionMoves)[number];

/** Index a move leads to; the same index where it leads nowhere. */
export function targetOf(move: SectionMove, index: number, count: number): number {
  switch (move) {
    case "up":
      return Math.max(0, index - 1);
    case "down":
      return Math.min(count - 1, index + 1);
    case "first":
      return 0;
    case "last":
      return count - 1;
  }
}

/** The sections with one of them at another place. */
export function moved(sections: readonly ResolvedSection[], from: number, to: number): ResolvedSection[] {
  const next = [...sections];
  const [section] = next.splice(from, 1);
  if (section) next.splice(to, 0, section);
  return next;
}

/** The sections with one of them changed. */
export function changed(
  sections: readonly ResolvedSection[],
  key: string,
  change: Partial<Pick<ResolvedSection, "enabled" | "houseLabel">>,
): ResolvedSection[] {
  return sections.map((section) => (section.key === key ? { ...section, ...change } : section));
}
