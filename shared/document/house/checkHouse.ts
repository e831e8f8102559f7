import type { HouseStyle, HouseTemplate } from "./houseTemplate";
import { meantPlaceholder } from "./placeholders";
import { houseSlotNames, kindOfSlot, type StyleChoices, styleMapOf } from "./styleSlots";

/**
 * What the checker says about a house's file. `refused`: no document can be made in it. `warning`: documents come out
 * otherwise than the house will want. `note`: what is done with the file, nothing to be mended.
 */
export const findingCodes = {
  macros: "refused",
  strict: "refused",
  unusual: "refused",
  linkedPicture: "refused",
  outsideContent: "refused",
  outsideField: "refused",
  embedded: "refused",
  trackedChanges: "refused",
  contentTwice: "refused",
  contentMisplaced: "refused",
  brokenPlace: "warning",
  unknownPlace: "warning",
  meantPlace: "warning",
  droppedPlace: "warning",
  undefinedStyle: "warning",
  choiceGone: "warning",
  missingHeading: "warning",
  landscape: "warning",
  narrow: "warning",
  columns: "warning",
  missingStyle: "note",
  otherLanguage: "note",
  paperSize: "note",
  textReplaced: "note",
  factsInText: "note",
  removedTemplate: "note",
  removedMailMerge: "note",
  removedProtection: "note",
  removedUpdate: "note",
  removedComments: "note",
  knownPlace: "note",
} as const;
export type FindingCode = keyof typeof findingCodes;
export const findingGrades = ["refused", "warning", "note"] as const;
export type FindingGrade = (typeof findingGrades)[number];

export type HouseFinding = { code: FindingCode; facts: Readonly<Record<string, string | number>> };

/** Tables of six columns are readable from this width on, in millimetres. */
export const leastTextWidth = 130;
const millimetres = (twips: number) => Math.round((twips / 1440) * 25.4);

/**
 * Everything there is to say about a house's file before a document is made in it. FIELD.md M7.
 *
 * @param language of the documents it is meant for
 */
export function checkHouse(
  template: HouseTemplate,
  choices: StyleChoices,
  language: string,
): readonly HouseFinding[] {
  const found = [
    ...safety(template),
    ...places(template),
    ...styles(template, choices),
    ...pages(template),
    ...languages(template, language),
    ...removed(template),
  ];
  const order = (code: FindingCode) => findingGrades.indexOf(findingCodes[code]);
  return found.sort((one, other) => order(one.code) - order(other.code));
}

/** Whether documents can be made in a file with these findings. */
export const isUsable = (findings: readonly HouseFinding[]): boolean =>
  findings.every(({ code }) => findingCodes[code] !== "refused");

const finding = (code: FindingCode, facts: HouseFinding["facts"] = {}): HouseFinding => ({ code, facts });
const when = (condition: boolean, code: FindingCode, facts: HouseFinding["facts"] = {}) =>
  condition ? [finding(code, facts)] : [];

function safety({ facts }: HouseTemplate): HouseFinding[] {
  return [
    ...when(facts.macros, "macros"),
    ...(facts.spelling ? [finding(facts.spelling)] : []),
    ...facts.outside
      .filter(({ kind }) => kind === "picture" || kind === "other")
      .map(({ kind, target, place }) =>
        finding(kind === "picture" ? "linkedPicture" : "outsideContent", { target, place }),
      ),
    ...facts.outsideFields.map(({ field, place }) => finding("outsideField", { field, place })),
    ...[...new Set(facts.embedded)].map((place) => finding("embedded", { place })),
    ...when(facts.trackedChanges > 0, "trackedChanges", { count: facts.trackedChanges }),
  ];
}

function places({ facts }: HouseTemplate): HouseFinding[] {
  const content = facts.places.filter(({ name }) => name === "content");
  const has = (name: string) => facts.places.some((place) => place.name === name);
  return [
    ...when(content.length > 1, "contentTwice", { count: content.length }),
    ...(content.length > 1 ? [] : content)
      .filter(({ canHoldContent }) => !canHoldContent)
      .map(({ written, place }) => finding("contentMisplaced", { written, place })),
    ...facts.broken.map(({ written, place }) => finding("brokenPlace", { written, place })),
    ...facts.places
      .filter(({ name }) => name === undefined)
      .map(({ written, place }) => {
        const meant = meantPlaceholder(written);
        return meant === undefined
          ? finding("unknownPlace", { written, place })
          : finding("meantPlace", { written, place, meant });
      }),
    // Where the place for the content only stands wrong, its own sentence says what to do first.
    ...(content.length > 0 ? [] : [...new Set(facts.droppedPlaces)]).map((written) =>
      finding("droppedPlace", { written }),
    ),
    ...facts.places
      .filter(({ name, canHoldContent }) => name !== undefined && (name !== "content" || canHoldContent))
      .map(({ written, place }) => finding("knownPlace", { written, place })),
    ...when(facts.dropsText && content.length === 0 && facts.droppedPlaces.length === 0, "textReplaced"),
    ...when(!has("version") || !has("date"), "factsInText"),
  ];
}

function styles(template: HouseTemplate, choices: StyleChoices): HouseFinding[] {
  const map = styleMapOf(template.styles, choices);
  const missing = houseSlotNames.filter(
    (slot) => slot !== "Normal" && !map.has(slot) && choices[slot] !== "",
  );
  const isHeading = (slot: string) => /^Heading[123]$/.test(slot);
  return [
    ...missing.filter(isHeading).map((slot) => finding("missingHeading", { slot })),
    ...missing.filter((slot) => !isHeading(slot)).map((slot) => finding("missingStyle", { slot })),
    ...template.facts.undefinedStyles.map((style) => finding("undefinedStyle", { style })),
    ...Object.entries(choices)
      .filter(([slot, id]) => id !== "" && !isThere(template.styles, slot, id))
      .map(([slot, style]) => finding("choiceGone", { slot, style })),
  ];
}

const isThere = (known: readonly HouseStyle[], slot: string, id: string) =>
  known.some((style) => style.id === id && style.kind === kindOfSlot(slot));

function pages({ sections, facts }: HouseTemplate): HouseFinding[] {
  const page = sections.at(-1);
  if (!page || facts.spelling) return [];
  const width = millimetres(page.textWidth);
  const [short, long] = [Math.min(page.width, page.height), Math.max(page.width, page.height)].map(
    millimetres,
  ) as [number, number];
  const isA4 = Math.abs(short - 210) <= 2 && Math.abs(long - 297) <= 2;
  return [
    ...when(page.width > page.height, "landscape"),
    ...when(page.columns > 1, "columns", { count: page.columns }),
    ...when(width < leastTextWidth, "narrow", { width, least: leastTextWidth }),
    ...when(!isA4, "paperSize", { width: millimetres(page.width), height: millimetres(page.height) }),
  ];
}

function languages({ defaults }: HouseTemplate, language: string): HouseFinding[] {
  const theirs = defaults.language?.slice(0, 2).toLowerCase();
  return when(theirs !== undefined && theirs !== language, "otherLanguage", {
    language: defaults.language ?? "",
  });
}

function removed({ facts }: HouseTemplate): HouseFinding[] {
  const outside = (kind: string) => facts.outside.find((each) => each.kind === kind);
  const remote = outside("template");
  return [
    ...(remote ? [finding("removedTemplate", { target: remote.target })] : []),
    ...when(outside("mailMerge") !== undefined, "removedMailMerge"),
    ...when(facts.isProtected, "removedProtection"),
    ...when(facts.asksForUpdate, "removedUpdate"),
    ...when(facts.comments > 0, "removedComments", { count: facts.comments }),
  ];
}
