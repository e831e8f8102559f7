import type { OutlineBlock } from "../outline";
import { lineOf } from "../outlineText";
import { atBoldLines, type BoldLine } from "./boldLines";
import { headingLabel } from "./headingLabel";
import { besidesTitle } from "./itemTitle";
import { announcement, withTypedLists } from "./listItems";
import { addNode, type OpenNode, placeBelow, setAside, type Writing } from "./nodeWriter";
import { isChapter, type ProposalReason } from "./proposal";
import { type Place, type SectionKind, sectionKind } from "./sectionKind";
import type { Section } from "./sections";
import { profileItem, tableItems } from "./tableItems";
import { type EntryRules, type ItemKind, writeEntries, writeParagraphs } from "./writeEntries";

/** Which entries a text may hold besides its words. */
function allowedIn(what: SectionKind, place: Place): readonly ItemKind[] {
  if (what.kind === "goal") return ["measure"];
  if (what.kind === "actionField") return ["goal", "measure"];
  if (what.kind === "governance" || what.reason === "unknownHeading") return ["goal", "measure"];
  if (what.kind === "text" && place.inside === "actionField") return ["goal", "measure"];
  return [];
}

/** Writes a section and everything below it. */
export function writeSection(section: Section, place: Place, writing: Writing): void {
  const what = sectionKind(section, place, writing.fields);
  const { heading, fileName } = section;
  const node = addNode(writing, place, {
    id: heading.key,
    kind: what.kind,
    title: what.title,
    body: besidesTitle(`${heading.key}#notes`, heading.content),
    form: "heading",
    reason: what.reason,
    fileName,
    ...(what.number && { number: what.number }),
    ...(what.evidence && { evidence: what.evidence }),
  });
  const inner = placeBelow(node, place, isChapter(what.kind) && !what.holdsFields && !place.inside);
  const own = setAside(section.own, fileName, inner, writing);
  if (what.part) {
    writePart(section, own, node, what.part, inner, writing);
    return;
  }
  const rules: EntryRules = { fileName, allowed: allowedIn(what, place) };
  node.body.push(...(rules.allowed.length > 0 ? writeEntries(own, rules, inner, writing) : own));
  for (const child of section.children)
    writeSection(child, what.holdsFields ? { ...inner, belowFields: true } : inner, writing);
}

/** Reasons that come from a section's own words, not from where it stands. */
const named: ReadonlySet<ProposalReason> = new Set([
  "chapterName",
  "fieldsName",
  "fieldLabel",
  "partName",
  "misspelledName",
  "partOfName",
  "itemLabel",
  "directory",
]);
const isNamed = (section: Section, place: Place, writing: Writing) =>
  named.has(sectionKind(section, place, writing.fields).reason);

/** A part whose entries are goals, measures or guidelines: its sections, bold lines, lists, rows, or sentences. */
function writePart(
  section: Section,
  given: readonly OutlineBlock[],
  node: OpenNode,
  part: NonNullable<SectionKind["part"]>,
  place: Place,
  writing: Writing,
): void {
  const { fileName } = section;
  const own = withTypedLists(given);
  const allowed: readonly ItemKind[] =
    place.inside === "goal" ? ["measure"] : ["goal", "measure", "guideline"];
  const rules: EntryRules = {
    fileName,
    allowed,
    holds: part.holds,
    ...(part.inner && { inner: part.inner }),
  };
  const { intro, lines } = atBoldLines(own);
  const before = writing.nodes.length;
  const left = writeEntries(lines.length > 0 ? intro : own, rules, place, writing);
  const hasOthers = lines.length > 0 || section.children.some((child) => !isNamed(child, place, writing));
  if (writing.nodes.length === before && !hasOthers)
    node.body.push(...writeParagraphs(left, part.holds, fileName, place, writing));
  else node.body.push(...left);
  for (const line of lines) writeBoldLine(line, rules, place, writing);
  for (const child of section.children) {
    if (isNamed(child, place, writing)) writeSection(child, place, writing);
    else writeEntrySection(child, part, place, writing);
  }
}

const isItemTable = (block: OutlineBlock, holds: ItemKind | undefined) =>
  block.type === "table" &&
  (profileItem(block) ?? tableItems(block, holds === "guideline" ? undefined : holds)) !== undefined;

/** Whether blocks are entries under a common heading: nothing but lists, an announced list, or a table of items. */
function isGroup(blocks: readonly OutlineBlock[], holds: ItemKind | undefined): boolean {
  const lists = blocks.filter((block) => block.type === "listItem");
  if (blocks.some((block) => isItemTable(block, holds))) return true;
  if (lists.length >= 2 && lists.length === blocks.length) return true;
  return blocks.some((block, at) => blocks[at + 1]?.type === "listItem" && announcement(block) === holds);
}

/** In a group of mixed text only announced lists are entries. */
const groupRules = (blocks: readonly OutlineBlock[], rules: EntryRules): EntryRules =>
  blocks.some((block) => block.type === "paragraph") && blocks.some((block) => announcement(block))
    ? { ...rules, holds: undefined }
    : rules;

function writeBoldLine(line: BoldLine, rules: EntryRules, place: Place, writing: Writing): void {
  const { fileName, holds = "goal" } = rules;
  const base = { id: line.key, form: "lead", fileName } as const;
  if (isGroup(line.blocks, holds)) {
    const title = lineOf(line.title);
    const node = addNode(writing, place, { ...base, kind: "text", title, reason: "groupHeading" });
    const inner = placeBelow(node, place, false);
    node.body.push(...writeEntries(line.blocks, groupRules(line.blocks, rules), inner, writing));
    return;
  }
  const words = lineOf(line.title);
  const { title = words, number } = headingLabel(words) ?? {};
  const node = addNode(writing, place, {
    ...base,
    kind: holds,
    title,
    reason: "boldLine",
    ...(number && { number }),
  });
  node.body.push(...besidesTitle(`${line.key}#notes`, line.title));
  node.body.push(...ofEntry(line.blocks, node, place, writing));
}

/** What stands below an entry: a goal may announce its measures, everything else is its text. */
function ofEntry(
  blocks: readonly OutlineBlock[],
  node: OpenNode,
  place: Place,
  writing: Writing,
): OutlineBlock[] {
  if (node.kind !== "goal") return [...blocks];
  const rules: EntryRules = { fileName: node.fileName, allowed: ["measure"] };
  return writeEntries(blocks, rules, placeBelow(node, place, false), writing);
}

/** A section of a part without a name of its own: an entry, or a heading over entries. */
function writeEntrySection(
  section: Section,
  part: NonNullable<SectionKind["part"]>,
  place: Place,
  writing: Writing,
): void {
  const { heading, fileName } = section;
  const { title, number } = sectionKind(section, { ...place, inside: "measure" }, writing.fields);
  const base = { id: heading.key, title, form: "heading", fileName, ...(number && { number }) } as const;
  const notes = besidesTitle(`${heading.key}#notes`, heading.content);
  const unnamed = section.children.filter((child) => !isNamed(child, place, writing));
  const onlyHeads = section.own.length === 0 && unnamed.length > 0;
  if (onlyHeads || isGroup(section.own, part.holds)) {
    const node = addNode(writing, place, { ...base, kind: "text", reason: "groupHeading", body: notes });
    writePart(section, section.own, node, part, placeBelow(node, place, false), writing);
    return;
  }
  const node = addNode(writing, place, { ...base, kind: part.holds, reason: "subHeading", body: notes });
  const inner = placeBelow(node, place, false);
  const own = setAside(section.own, fileName, inner, writing);
  node.body.push(...ofEntry(own, node, place, writing));
  for (const child of section.children) writeSection(child, inner, writing);
}
