import { headingLabel } from "./headingLabel";
import { headingName, withoutNumber } from "./headingName";
import type { PartConcept } from "./partNames";
import type { ProposalReason } from "./proposal";
import type { Section } from "./sections";

const conceptOf = (section: Section): PartConcept | undefined => {
  const name = headingName(section.title);
  return name && name.strength !== "weak" ? name.concepts[0] : undefined;
};
const labelOf = (section: Section) => headingLabel(withoutNumber(section.title))?.kind;
const isUnnamed = (section: Section) => conceptOf(section) === undefined && labelOf(section) === undefined;

const fieldParts: ReadonlySet<PartConcept> = new Set(["goals", "measures", "challenges"]);
/** Parts whose sections are entries, never fields. */
const entryParts: ReadonlySet<PartConcept> = new Set(["goals", "measures", "guidelines"]);
/** Parts only a whole agenda has. */
const agendaParts: ReadonlySet<PartConcept> = new Set(["preface", "fields", "monitoring", "outlook"]);

const hasPart = (section: Section, parts: ReadonlySet<PartConcept>) =>
  section.children.some((child) => {
    const concept = conceptOf(child);
    return concept !== undefined && parts.has(concept);
  });

/** A heading nobody's name fits, with goals, measures or challenges directly below it. */
const looksLikeField = (section: Section) =>
  isUnnamed(section) && hasPart(section, fieldParts) && !hasPart(section, agendaParts);

const holdsFields = (section: Section): boolean =>
  conceptOf(section) === "fields" || labelOf(section) === "actionField" || looksLikeField(section);

/**
 * The heading that is the title of the whole text, if there is one: the only topmost heading, with chapters or
 * fields below it.
 */
export function documentTitle(sections: readonly Section[]): Section | undefined {
  const [only] = sections;
  if (sections.length !== 1 || !only || !isUnnamed(only) || only.children.length === 0) return undefined;
  const deep = only.children
    .filter((child) => !entryParts.has(conceptOf(child) ?? "fields"))
    .some((child) => holdsFields(child) || child.children.some(holdsFields));
  return deep || hasPart(only, agendaParts) || !hasPart(only, fieldParts) ? only : undefined;
}

/**
 * Which sections are fields without saying so: those with parts of a field; unnamed ones between fields; and,
 * where nothing tells, all unnamed topmost ones.
 */
export function findFields(topmost: readonly Section[]): Map<Section, ProposalReason> {
  const fields = new Map<Section, ProposalReason>();
  const certain = (section: Section) => fields.has(section) || labelOf(section) === "actionField";
  const visit = (siblings: readonly Section[], below: boolean): boolean => {
    let found = below;
    for (const section of siblings) {
      if (entryParts.has(conceptOf(section) ?? "fields")) continue;
      if (looksLikeField(section)) fields.set(section, "hasParts");
      if (certain(section) || conceptOf(section) === "fields") {
        found = true;
        continue;
      }
      found = visit(section.children, false) || found;
    }
    const first = siblings.findIndex(certain);
    const last = siblings.findLastIndex(certain);
    for (const section of siblings.slice(first + 1, Math.max(last, 0)))
      if (!certain(section) && isUnnamed(section)) fields.set(section, "amongFields");
    return found;
  };
  const unnamed = topmost.filter(isUnnamed);
  if (!visit(topmost, false) && unnamed.length > 0)
    for (const section of unnamed) fields.set(section, "headingLevel");
  return fields;
}
