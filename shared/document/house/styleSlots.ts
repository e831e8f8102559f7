import type { HouseStyle } from "./houseTemplate";

/**
 * Which of our styles look for a counterpart in the house's file, and by which names they know it. Word keeps the
 * names of built-in styles in English in every language; other programs and houses use their own.
 */
type Slot = {
  kind: "paragraph" | "character" | "table";
  /** Whole names, in lower case and without blanks, hyphens and digits of repetition. */
  names: readonly string[];
  /** Where no name fits: a house's own style of this outline level. */
  outlineLevel?: number;
};

const heading = (level: number): Slot => ({
  kind: "paragraph",
  names: [`heading${level}`, `überschrift${level}`, `ueberschrift${level}`, `berschrift${level}`],
  outlineLevel: level - 1,
});
const paragraph = (...names: string[]): Slot => ({ kind: "paragraph", names });

/** Styles that people see and may choose for themselves, in the order of a document. */
export const houseSlots = {
  Title: paragraph("title", "titel", "dokumenttitel", "dokumententitel"),
  Subtitle: paragraph("subtitle", "untertitel"),
  Heading1: heading(1),
  Heading2: heading(2),
  Heading3: heading(3),
  Heading4: heading(4),
  Normal: paragraph("normal", "standard"),
  Lead: paragraph("lead", "vorspann", "einleitung"),
  ListBullet: paragraph("listbullet", "aufzählungszeichen", "aufzählung", "aufzaehlung"),
  ListNumber: paragraph("listnumber", "listennummer", "nummerierung"),
  Quote: paragraph("quote", "zitat"),
  Note: paragraph("note", "hinweis"),
  Resolution: paragraph("resolution", "beschluss", "beschlussvorschlag"),
  Caption: paragraph("caption", "beschriftung"),
  AgendaTable: { kind: "table", names: ["agendatable", "gitternetztabelle", "tablegrid", "tabellenraster"] },
  TableHeading: paragraph("tableheading", "tabellenüberschrift", "tabellenkopf", "tabelleüberschrift"),
  TableText: paragraph("tabletext", "tabellentext", "tabelleninhalt", "tablecontents"),
} as const satisfies Record<string, Slot>;
export type HouseSlot = keyof typeof houseSlots;
export const houseSlotNames = Object.keys(houseSlots) as HouseSlot[];

/** Further styles that are looked up by name alone. */
const quietSlots: Readonly<Record<string, Slot>> = {
  ListBullet2: paragraph("listbullet2", "aufzählungszeichen2"),
  ListBullet3: paragraph("listbullet3", "aufzählungszeichen3"),
  ListNumber2: paragraph("listnumber2", "listennummer2"),
  ListNumber3: paragraph("listnumber3", "listennummer3"),
  TOCHeading: paragraph("tocheading", "inhaltsverzeichnisüberschrift", "contentsheading"),
  TOC1: paragraph("toc1", "verzeichnis1", "contents1"),
  TOC2: paragraph("toc2", "verzeichnis2", "contents2"),
  TOC3: paragraph("toc3", "verzeichnis3", "contents3"),
  CommentText: paragraph("annotationtext"),
  CommentReference: { kind: "character", names: ["annotationreference"] },
  Hyperlink: { kind: "character", names: ["hyperlink", "internetlink"] },
};

/** Which style of the house stands for ours, by our id; absent where the house has none. */
export type StyleMap = ReadonlyMap<string, HouseStyle>;

/** A choice of a person: a style's id, or empty for none on purpose. */
export type StyleChoices = Readonly<Record<string, string>>;

const folded = (name: string) => name.toLowerCase().replace(/[\s_-]+/g, "");

/** Our style's counterpart as the names suggest it. */
export function suggestedStyle(slotName: string, styles: readonly HouseStyle[]): HouseStyle | undefined {
  const slot: Slot | undefined = houseSlots[slotName as HouseSlot] ?? quietSlots[slotName];
  if (!slot) return undefined;
  const ofKind = styles.filter(({ kind }) => kind === slot.kind);
  if (slotName === "Normal") return ofKind.find(({ isDefault }) => isDefault);
  if (slot.kind === "table") return suggestedTable(ofKind, slot);
  for (const wanted of slot.names) {
    const found =
      ofKind.find(({ name }) => folded(name) === wanted) ??
      ofKind.find(({ id, isOwn }) => isOwn && folded(id) === wanted);
    if (found) return found;
  }
  const { outlineLevel } = slot;
  return outlineLevel === undefined
    ? undefined
    : ofKind.find((style) => style.isOwn && style.outlineLevel === outlineLevel);
}

/** A table style the house made itself goes before the plain grid. */
function suggestedTable(styles: readonly HouseStyle[], { names }: Slot): HouseStyle | undefined {
  const own = styles.filter(({ isOwn }) => isOwn);
  return (
    own.find(({ hasHeadingRow }) => hasHeadingRow) ??
    own[0] ??
    styles.find(({ name }) => names.includes(folded(name))) ??
    styles.find(({ hasHeadingRow, isDefault }) => hasHeadingRow && !isDefault)
  );
}

/** All counterparts: what a person chose, else what the names suggest. A choice the file no longer has is ignored. */
export function styleMapOf(styles: readonly HouseStyle[], choices: StyleChoices): StyleMap {
  const map = new Map<string, HouseStyle>();
  for (const slot of [...houseSlotNames, ...Object.keys(quietSlots)]) {
    const chosen = choices[slot];
    if (chosen === "") continue;
    const found =
      styles.find(({ id, kind }) => id === chosen && kind === kindOfSlot(slot)) ??
      suggestedStyle(slot, styles);
    if (found) map.set(slot, found);
  }
  return map;
}

/** What kind of style stands in a slot. */
export function kindOfSlot(slot: string): "paragraph" | "character" | "table" {
  return (houseSlots[slot as HouseSlot] ?? quietSlots[slot])?.kind ?? "paragraph";
}
