import type { HouseRelation } from "@shared/document/house/houseTemplate";
import { elementsOf, parseXml } from "../xmlTree";

/** Relationships of a part as they are written. */
export function houseRelations(xml: string | undefined): HouseRelation[] {
  if (xml === undefined) return [];
  return elementsOf(parseXml(xml)).map(({ attributes }) => ({
    id: attributes.Id ?? "",
    type: attributes.Type ?? "",
    target: attributes.Target ?? "",
    external: attributes.TargetMode === "External",
  }));
}

/** Where the relationships of a part stand. */
export const relationsPath = (path: string) => path.replace(/([^/]+)$/, "_rels/$1.rels");

/** The last word of a relationship's type, e.g. "header". */
export const shortType = ({ type }: HouseRelation) => type.split("/").at(-1) ?? "";
