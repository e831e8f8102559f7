import type { SectionChoice, SectionDefinition } from "./deliverable";

/** A section ready to be shown or built: definition and choice in one. */
export type ResolvedSection = SectionDefinition & { houseLabel: string };

/**
 * The sections of a document in the house's order. Stored choices win; sections the product has gained since
 * stand behind the one they follow by default; keys the product no longer knows are dropped.
 */
export function resolveSections(
  definitions: readonly SectionDefinition[],
  choices: readonly SectionChoice[],
): ResolvedSection[] {
  const byKey = new Map(definitions.map((definition) => [definition.key, definition]));
  const resolved: ResolvedSection[] = [];
  for (const { key, label, enabled } of choices) {
    const definition = byKey.get(key);
    if (!definition || resolved.some((section) => section.key === key)) continue;
    resolved.push({ ...definition, enabled, houseLabel: label.trim() });
  }
  definitions.forEach((definition, index) => {
    if (resolved.some((section) => section.key === definition.key)) return;
    const before = definitions[index - 1]?.key;
    const place = resolved.findIndex((section) => section.key === before) + 1;
    resolved.splice(place, 0, { ...definition, houseLabel: "" });
  });
  return resolved;
}

/** The choices that stand for a list of sections, to be stored. */
export function choicesOf(sections: readonly ResolvedSection[]): SectionChoice[] {
  return sections.map(({ key, houseLabel, enabled }) => ({ key, label: houseLabel, enabled }));
}
