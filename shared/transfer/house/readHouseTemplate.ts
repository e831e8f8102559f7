import type {
  HouseFacts,
  HousePlace,
  HousePlaceholder,
  HouseTemplate,
} from "@shared/document/house/houseTemplate";
import { placeholdersIn } from "@shared/document/house/placeholders";
import { paragraphsIn } from "@shared/document/house/wordText";
import { largestTemplateBytes } from "@shared/domain/workspace/wordTemplate";
import { type Container, openContainer } from "../container";
import { containerLimits } from "../containerLimits";
import { fileKindOf } from "../fileKind";
import { partName, relationsIn } from "../packageParts";
import { tooLarge, unreadable } from "../readingError";
import { scanXml } from "../xml";
import { elementOf, elementsOf, parseXml, type XmlElement } from "../xmlTree";
import { keptParts, type PartsKept } from "./houseParts";
import { houseSections } from "./houseSections";
import { houseDefaults, houseLists, houseStyles } from "./houseStyles";
import { keptTextOf, outsideField } from "./keptText";
import { shortType } from "./relations";
import { spellingOf } from "./rootTag";

const mebibyte = 1024 * 1024;
const limits = { ...containerLimits, bytes: largestTemplateBytes, inflated: 60 * mebibyte };

/**
 * Reads a house's own Word file (.docx or .dotx) with everything a document made in it keeps, and what the checker
 * must know. Opens nothing that lies outside the file and runs nothing.
 * @throws AppError `unreadable`, `encrypted` or `tooLarge` for files that are no Word file we can open
 */
export function readHouseTemplate(bytes: Uint8Array, fileName: string): HouseTemplate {
  if (bytes.length > largestTemplateBytes) throw tooLarge("bytes", largestTemplateBytes / mebibyte);
  if (fileKindOf(fileName, bytes) !== "docx") throw unreadable("otherKind");
  const zip = openContainer(bytes, undefined, limits);
  const types = mediaTypes(zip);
  const mainPath = mainPathOf(zip);
  const xml = zip.text(mainPath);
  if (xml === undefined) throw unreadable("noMainPart");
  const main = parseXml(xml);
  if (!elementOf(main, "w:body")) throw unreadable("noMainPart");
  const spelling = spellingOf(xml);
  const sections = houseSections(spelling ? "" : xml);
  const { places, broken } = placesIn(xml, "body");
  // Without a place for the content the whole text is replaced; the page set-ups stay.
  const keepsText = places.some(({ name, canHoldContent }) => name === "content" && canHoldContent);
  const setUps = sections.map(({ start, end }) => xml.slice(start, end)).join("");
  const kept = keptParts(zip, mainPath, keepsText ? xml : setUps);
  kept.parts.set(mainPath, zip.bytes(mainPath) as Uint8Array);
  refuseMalformed(kept, mainPath);
  const part = partReader(zip, kept, mainPath);
  const styles = houseStyles(part("styles"));
  const texts: RunningText[] = [
    {
      place: "body",
      xml: keepsText ? xml : "",
      // Misplaced places for the content are told even where the text around them goes.
      places: places.filter(({ name }) => keepsText || name === "content"),
      broken,
    },
    ...runningTexts(zip, kept, mainPath),
  ];
  return {
    parts: kept.parts,
    types: new Map([...kept.parts.keys()].map((path) => [path, types(path)])),
    relations: kept.relations,
    mainPath,
    styles,
    defaults: houseDefaults(part("styles")),
    lists: houseLists(part("numbering")),
    sections,
    ownProperties: ownProperties(zip),
    facts: {
      macros: hasMacros(zip),
      spelling:
        spelling ??
        texts
          .map(({ xml: text }) => text && spellingOf(text))
          .find((found) => found !== undefined && found !== ""),
      outside: kept.outside,
      embedded: kept.embedded,
      ...settingFacts(part("settings")),
      droppedPlaces: keepsText
        ? []
        : places.filter(({ name }) => name !== "content").map(({ written }) => written),
      dropsText: !keepsText && /<w:t[\s>]/.test(xml),
      ...textFacts(texts, new Set(styles.map(({ id }) => id))),
    },
  };
}

type RunningText = {
  place: HousePlace;
  xml: string;
  places: HousePlaceholder[];
  broken: { written: string; place: HousePlace }[];
};

function runningTexts(zip: Container, { relations }: PartsKept, mainPath: string): RunningText[] {
  const folder = mainPath.split("/").slice(0, -1).join("/");
  const found = (relations.get(mainPath) ?? []).flatMap((relation) => {
    const type = shortType(relation);
    const place: HousePlace | undefined =
      type === "header" || type === "footer"
        ? type
        : type === "footnotes" || type === "endnotes"
          ? "notes"
          : undefined;
    return place ? [[partName(folder, relation.target), place] as const] : [];
  });
  return [...new Map(found)].map(([path, place]) => {
    const xml = zip.text(path) ?? "";
    return { place, xml, ...placesIn(xml, place) };
  });
}

/** Places for words in one part. */
function placesIn(xml: string, place: HousePlace): Pick<RunningText, "places" | "broken"> {
  const places: HousePlaceholder[] = [];
  const broken: RunningText["broken"] = [];
  for (const { text, isTopLevel, start } of paragraphsIn(xml)) {
    const found = placeholdersIn(text);
    broken.push(...found.broken.map((written) => ({ written, place })));
    for (const { written, name, start: from, end } of found.places) {
      const standsAlone = text.slice(0, from).trim() === "" && text.slice(end).trim() === "";
      places.push({
        written,
        ...(name ? { name } : {}),
        place,
        canHoldContent: place === "body" && isTopLevel && standsAlone,
        at: start,
      });
    }
  }
  return { places, broken };
}

function textFacts(
  texts: readonly RunningText[],
  known: ReadonlySet<string>,
): Pick<
  HouseFacts,
  "places" | "broken" | "outsideFields" | "undefinedStyles" | "comments" | "trackedChanges" | "hasPicture"
> {
  const read = texts.filter(({ xml }) => xml !== "").map((text) => ({ ...text, kept: keptTextOf(text.xml) }));
  return {
    places: texts.flatMap(({ places }) => places),
    broken: texts.flatMap(({ broken }) => broken),
    outsideFields: read.flatMap(({ kept, place }) =>
      kept.instructions.flatMap((instruction) => {
        const field = outsideField(instruction);
        return field ? [{ field, place }] : [];
      }),
    ),
    undefinedStyles: [...new Set(read.flatMap(({ kept }) => [...kept.styles]))].filter(
      (id) => !known.has(id),
    ),
    comments: read.reduce((sum, { kept }) => sum + kept.comments, 0),
    trackedChanges: read.reduce((sum, { kept }) => sum + kept.trackedChanges, 0),
    hasPicture: read.some(({ kept }) => kept.hasPicture),
  };
}

function settingFacts(settings: XmlElement | undefined): Pick<HouseFacts, "isProtected" | "asksForUpdate"> {
  const isOff = (value: string | undefined) => /^(0|false|off)$/.test(value ?? "");
  const protection = elementOf(settings, "w:documentProtection")?.attributes;
  const writeProtection = elementOf(settings, "w:writeProtection");
  const update = elementOf(settings, "w:updateFields");
  return {
    isProtected:
      writeProtection !== undefined ||
      (protection !== undefined && !isOff(protection["w:enforcement"] ?? "0")),
    asksForUpdate: update !== undefined && !isOff(update.attributes["w:val"]),
  };
}

function hasMacros(zip: Container): boolean {
  return (
    /macroEnabled|vbaProject/i.test(zip.text("[Content_Types].xml") ?? "") ||
    zip.names.some((name) => /vbaProject\.bin$|vbaData\.xml$/i.test(name))
  );
}

/** Properties the house gave its file, e.g. for fields in its head; left out where they are spelled unusually. */
function ownProperties(zip: Container): string[] {
  const xml = zip.text("docProps/custom.xml");
  if (xml === undefined || !/^[\s\S]*?<Properties\s[^>]*xmlns:vt=/.test(xml)) return [];
  parseXml(xml);
  return xml.match(/<property\s[\s\S]*?<\/property>/g) ?? [];
}

function mainPathOf(zip: Container): string {
  const roots = [...relationsIn(zip.text("_rels/.rels")).values()];
  return partName("", roots.find(({ type }) => type === "officeDocument")?.target ?? "word/document.xml");
}

/** Media types of parts: told by name, else by ending. */
function mediaTypes(zip: Container): (path: string) => string {
  const list = parseXml(zip.text("[Content_Types].xml") ?? "<Types/>");
  const named = new Map<string, string>();
  const endings = new Map<string, string>();
  for (const { name, attributes } of elementsOf(list)) {
    const type = attributes.ContentType ?? "";
    if (name.endsWith("Override"))
      named.set((attributes.PartName ?? "").replace(/^\//, "").toLowerCase(), type);
    else endings.set((attributes.Extension ?? "").toLowerCase(), type);
  }
  return (path) =>
    named.get(path.toLowerCase()) ??
    endings.get(path.split(".").at(-1)?.toLowerCase() ?? "") ??
    "application/xml";
}

/** Entities, document types and broken markup are refused in every part that goes on. */
function refuseMalformed({ parts }: PartsKept, mainPath: string): void {
  const nothing = { open: () => {}, close: () => {}, text: () => {} };
  for (const [path, bytes] of parts) {
    if (path === mainPath || !/\.(xml|rels)$/i.test(path)) continue;
    scanXml(decoded(bytes), nothing);
  }
}

function decoded(bytes: Uint8Array): string {
  const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  try {
    return new TextDecoder(utf16 ? "utf-16le" : "utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    throw unreadable("damaged", {}, cause);
  }
}

/** Reads a part that the main document refers to by the end of its relationship's type. */
function partReader(zip: Container, { relations }: PartsKept, mainPath: string) {
  const folder = mainPath.split("/").slice(0, -1).join("/");
  return (type: string): XmlElement | undefined => {
    const relation = (relations.get(mainPath) ?? []).find((each) => shortType(each) === type);
    const xml = relation && zip.text(partName(folder, relation.target));
    return xml === undefined ? undefined : parseXml(xml);
  };
}
