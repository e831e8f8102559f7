import type { HousePlace, HouseRelation } from "@shared/document/house/houseTemplate";
import type { Container } from "../container";
import { partName } from "../packageParts";
import { houseRelations, relationsPath, shortType } from "./relations";

/** What goes into every document, and what was met on the way there. */
export type PartsKept = {
  parts: Map<string, Uint8Array>;
  relations: Map<string, HouseRelation[]>;
  outside: { kind: "picture" | "template" | "mailMerge" | "other"; target: string; place: HousePlace }[];
  embedded: HousePlace[];
};

/** What the main document brings along without naming it in its text. */
const always = new Set([
  "styles",
  "numbering",
  "settings",
  "fontTable",
  "theme",
  "footnotes",
  "endnotes",
  "customXml",
]);
/** What a part may refer to in order to be shown. Objects and controls of other programs are not among it. */
const shown = new Set([
  ...always,
  "header",
  "footer",
  "image",
  "hyperlink",
  "font",
  "customXmlProps",
  "diagramData",
  "diagramLayout",
  "diagramQuickStyle",
  "diagramColors",
  "diagramDrawing",
  "hdphoto",
]);
/** Ends of relationship types that only a document with its own text needs. */
const leftBehind = new Set(["comments", "commentsExtended", "commentsIds", "commentsExtensible", "people"]);

/**
 * Follows the relationships of the main document: whatever hangs on nothing that is kept (signatures, building blocks,
 * a picture of the first page, the pictures of replaced text) stays behind.
 */
export function keptParts(zip: Container, mainPath: string, keptMain: string): PartsKept {
  const kept: PartsKept = { parts: new Map(), relations: new Map(), outside: [], embedded: [] };
  const main = houseRelations(zip.text(relationsPath(mainPath))).filter(
    (relation) => always.has(shortType(relation)) || isNamed(relation, keptMain),
  );
  kept.relations.set(mainPath, []);
  follow(zip, mainPath, "body", main, kept);
  return kept;
}

function isNamed({ id }: HouseRelation, xml: string): boolean {
  return xml.includes(`"${id}"`) || xml.includes(`'${id}'`);
}

function follow(
  zip: Container,
  path: string,
  place: HousePlace,
  relations: readonly HouseRelation[],
  kept: PartsKept,
): void {
  const folder = path.split("/").slice(0, -1).join("/");
  const own: HouseRelation[] = [];
  for (const relation of relations) {
    const type = shortType(relation);
    if (leftBehind.has(type)) continue;
    if (relation.external) {
      if (type === "hyperlink") own.push(relation);
      else kept.outside.push({ kind: outsideKind(type), target: relation.target, place });
      continue;
    }
    if (!shown.has(type)) {
      kept.embedded.push(place);
      continue;
    }
    const target = partName(folder, relation.target);
    const bytes = zip.bytes(target);
    if (!bytes) continue;
    own.push(relation);
    if (kept.parts.has(target) || target === path) continue;
    kept.parts.set(target, bytes);
    follow(zip, target, placeOf(type), houseRelations(zip.text(relationsPath(target))), kept);
  }
  if (own.length > 0 || kept.relations.has(path)) kept.relations.set(path, own);
}

function outsideKind(type: string): PartsKept["outside"][number]["kind"] {
  if (type === "image") return "picture";
  if (type === "attachedTemplate") return "template";
  return /^mailMerge/.test(type) ? "mailMerge" : "other";
}

function placeOf(type: string): HousePlace {
  if (type === "header" || type === "footer" || type === "settings") return type;
  return type === "footnotes" || type === "endnotes" ? "notes" : "other";
}
