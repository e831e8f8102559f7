import { elementsOf, parseXml } from "./xmlTree";

/** How one part of an Office file refers to another. */
export type Relation = { target: string; external: boolean; type: string };

/** Relations by id; the type is the last word of its address. */
export function relationsIn(xml: string | undefined): Map<string, Relation> {
  if (xml === undefined) return new Map();
  return new Map(
    elementsOf(parseXml(xml)).map(({ attributes }) => [
      attributes.Id ?? "",
      {
        target: attributes.Target ?? "",
        external: attributes.TargetMode === "External",
        type: (attributes.Type ?? "").split("/").at(-1) ?? "",
      },
    ]),
  );
}

/** Joins a relation's target to the folder of the part that names it. */
export function partName(folder: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const path = folder === "" ? [] : folder.split("/");
  for (const step of target.split("/")) {
    if (step === "..") path.pop();
    else if (step !== ".") path.push(step);
  }
  return path.join("/");
}
