import type { HouseRelation, HouseTemplate } from "../../../document/house/houseTemplate";
import { partTypes } from "../fixedParts";
import { escapeXml, xmlHead } from "../xml";

/** A relationship of the file as it was. */
export function relationXml({ id, type, target, external }: HouseRelation): string {
  const mode = external ? ' TargetMode="External"' : "";
  return `<Relationship Id="${escapeXml(id)}" Type="${escapeXml(type)}" Target="${escapeXml(target)}"${mode}/>`;
}

/** Where the relationships of a part stand. */
export const relationsPath = (path: string) => path.replace(/([^/]+)$/, "_rels/$1.rels");
export const folderOf = (path: string) => path.split("/").slice(0, -1).join("/");

const endings: Readonly<Record<string, string>> = {
  rels: "application/vnd.openxmlformats-package.relationships+xml",
  xml: "application/xml",
  png: "image/png",
  jpeg: "image/jpeg",
  jpg: "image/jpeg",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** `[Content_Types].xml`: the file's own types for its parts, ours for ours; a template becomes a document. */
export function houseContentTypes(paths: readonly string[], { types, mainPath }: HouseTemplate): string {
  const overrides = paths.flatMap((path) => {
    const type = path === mainPath ? partTypes.document : (types.get(path) ?? ownType(path));
    const ending = endings[path.split(".").at(-1) ?? ""];
    return type === undefined || type === ending
      ? []
      : [`<Override PartName="/${escapeXml(path)}" ContentType="${escapeXml(type)}"/>`];
  });
  const used = new Set(["rels", "xml", ...paths.map((path) => path.split(".").at(-1))]);
  const defaults = Object.entries(endings)
    .filter(([ending]) => used.has(ending))
    .map(([ending, type]) => `<Default Extension="${ending}" ContentType="${type}"/>`);
  return (
    `${xmlHead}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
    `${defaults.join("")}${overrides.join("")}</Types>`
  );
}

const ownType = (path: string): string | undefined =>
  partTypes[/([A-Za-z]+)\d*\.xml$/.exec(path.replace(/_rels\/.*/, ""))?.[1] ?? ""];

/** The lowest number for which no part has the name. */
export function freeNumber(parts: ReadonlyMap<string, unknown>, nameOf: (number: number) => string): number {
  const taken = new Set([...parts.keys()].map((path) => path.toLowerCase()));
  let number = 1;
  while (taken.has(nameOf(number).toLowerCase())) number += 1;
  return number;
}

/** The highest number in an attribute anywhere in the given parts. */
export function highestNumber(texts: readonly string[], pattern: RegExp): number {
  let highest = 0;
  for (const text of texts)
    for (const [, number] of text.matchAll(pattern))
      highest = Math.max(highest, Number(number) % 1_000_000_000);
  return highest;
}
