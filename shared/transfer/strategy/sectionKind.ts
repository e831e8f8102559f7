import type { AgendaChapter } from "@shared/domain/agenda/agenda";
import { atBoldLines } from "./boldLines";
import { headingLabel } from "./headingLabel";
import { type HeadingName, headingName, numberOf, withoutNumber } from "./headingName";
import type { PartConcept } from "./partNames";
import type { ProposalKind, ProposalReason, RecordKind } from "./proposal";
import type { Section } from "./sections";

/** Where a section stands. */
export type Place = {
  parentId?: string;
  /** The record the text above belongs to. */
  inside?: RecordKind;
  chapter?: ProposalKind;
  /** Directly below a heading that announces fields. */
  belowFields?: boolean;
};

/** What a section is: a line of one kind, or a part whose entries are items. */
export type SectionKind = {
  kind: ProposalKind;
  reason: ProposalReason;
  title: string;
  number?: string;
  evidence?: string;
  /** What the entries of the part are; `inner` what the entries below them are. */
  part?: { holds: "goal" | "measure" | "guideline"; inner?: "measure" };
  /** Its sections are fields. */
  holdsFields?: boolean;
};

/** Whether something below looks like entries: several sections, bold lines, list entries or table rows. */
export function hasEntries(section: Section): boolean {
  if (section.children.length >= 2) return true;
  if (section.own.some((block) => block.type === "table")) return true;
  if (section.own.filter((block) => block.type === "listItem").length >= 2) return true;
  return atBoldLines(section.own).lines.length >= 2;
}

/** Chapters that tell of the past or of the text itself; projects named there are no measures. */
const narrating: ReadonlySet<ProposalKind> = new Set(["preface", "situation", "approach", "outlook"]);

const chapterOf: Partial<Record<PartConcept, AgendaChapter>> = {
  preface: "preface",
  situation: "situation",
  approach: "approach",
  vision: "vision",
  governance: "governance",
  communication: "communication",
  monitoring: "monitoring",
  outlook: "outlook",
};

type Named = Pick<SectionKind, "kind" | "part" | "holdsFields">;

function named(concepts: readonly PartConcept[], section: Section, place: Place): Named | undefined {
  const [concept] = concepts;
  const part = (holds: "goal" | "measure" | "guideline", inner?: "measure"): Named => ({
    kind: "text",
    part: inner ? { holds, inner } : { holds },
  });
  switch (concept) {
    case undefined:
      return undefined;
    case "directory":
      return { kind: "ignored" };
    case "goals":
      if (place.inside === "goal") return undefined;
      return part("goal", concepts.includes("measures") ? "measure" : undefined);
    case "measures":
      return place.chapter && narrating.has(place.chapter) && !place.inside ? undefined : part("measure");
    case "guidelines":
      return place.inside === "goal" ? undefined : part("guideline");
    case "implementation":
      if (place.inside || (!place.chapter && hasEntries(section))) return part("measure");
      return place.chapter ? undefined : { kind: "governance" };
    case "challenges":
      if (place.inside === "actionField") return { kind: "challenges" };
      return place.inside || place.chapter ? undefined : { kind: "situation" };
    case "fields":
      return place.inside ? undefined : { kind: "approach", holdsFields: true };
    case "situation":
      if (place.inside === "actionField") return { kind: "situation" };
  }
  const chapter = chapterOf[concept];
  return chapter && !place.inside && !place.chapter ? { kind: chapter } : undefined;
}

/**
 * The first thing a heading names that can stand here. A name that is one of several things counts only if
 * something below looks like entries.
 */
function byName(name: HeadingName, section: Section, place: Place): Named | undefined {
  if (name.strength === "weak" && !hasEntries(section)) return undefined;
  const first = named(name.concepts, section, place);
  if (first) return first;
  const other = name.concepts
    .slice(1)
    .map((_, index) => named(name.concepts.slice(index + 1), section, place));
  return hasEntries(section) ? other.find((found) => found !== undefined) : undefined;
}

function reasonOf(name: HeadingName, found: Named): ProposalReason {
  if (found.kind === "ignored") return "directory";
  if (name.strength === "misspelled") return "misspelledName";
  if (name.strength === "weak") return "partOfName";
  return found.part ? "partName" : found.holdsFields ? "fieldsName" : "chapterName";
}

function isAllowed(kind: RecordKind, { inside }: Place): boolean {
  if (inside === undefined) return true;
  if (inside === "actionField") return kind !== "actionField";
  return inside === "goal" && kind === "measure";
}

/** Decides what a section is from its words and where it stands; `fields` are the sections found to be fields. */
export function sectionKind(
  section: Section,
  place: Place,
  fields: ReadonlyMap<Section, ProposalReason>,
): SectionKind {
  const bare = withoutNumber(section.title);
  const number = numberOf(section.title);
  const title = number?.includes(".") || /^\s*\S*[.):]/.test(section.title) ? bare : section.title;
  const base = { title: title.replace(/\s*:\s*$/, "") || section.title, ...(number && { number }) };
  const plain: SectionKind = { ...base, kind: "text", reason: "plainText" };
  if (place.inside === "measure" || place.inside === "guideline") return plain;
  const label = headingLabel(bare);
  if (label && isAllowed(label.kind, place))
    return {
      kind: label.kind,
      title: label.title,
      reason: label.kind === "actionField" ? "fieldLabel" : "itemLabel",
      evidence: label.label,
      ...(label.number && { number: label.number }),
    };
  const name = headingName(section.title);
  const found = name && byName(name, section, place);
  if (name && found) return { ...base, ...found, reason: reasonOf(name, found), evidence: bare };
  if (!place.inside) {
    const reason = place.belowFields ? "belowFields" : fields.get(section);
    if (reason) return { ...base, title: bare, kind: "actionField", reason };
    if (!place.chapter) return { ...base, kind: "situation", reason: "unknownHeading" };
  }
  return plain;
}
