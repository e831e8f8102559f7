import { openContainer } from "../container";
import { partName, type Relation, relationsIn } from "../packageParts";
import { unreadable } from "../readingError";
import { elementOf, parseXml, textIn, type XmlElement } from "../xmlTree";

/** The parts of a Word file we read, parsed when asked for. */
export type WordPackage = {
  main: XmlElement;
  relations: ReadonlyMap<string, Relation>;
  /** A part the main document refers to by the end of its relation's type, e.g. "styles". */
  partOfType: (type: string) => XmlElement | undefined;
  /** All parts of a type, e.g. "header". */
  partsOfType: (type: string) => XmlElement[];
  title: string | undefined;
};

const readable =
  /^(\[Content_Types\]\.xml|_rels\/\.rels|docProps\/core\.xml|[^/]+\/(_rels\/)?[^/]+\.(xml|rels))$/;

/** Opens a .docx and finds its main document. Throws AppError like `openContainer` and `parseXml`. */
export function openWordPackage(bytes: Uint8Array): WordPackage {
  const zip = openContainer(bytes, (name) => readable.test(name));
  const roots = [...relationsIn(zip.text("_rels/.rels")).values()];
  const mainName = partName(
    "",
    roots.find((relation) => relation.type === "officeDocument")?.target ?? "word/document.xml",
  );
  const xml = zip.text(mainName);
  if (xml === undefined) throw unreadable("noMainPart");
  const folder = mainName.split("/").slice(0, -1).join("/");
  const file = mainName.split("/").at(-1);
  const relations = relationsIn(zip.text(`${folder}/_rels/${file}.rels`));
  const partsOfType = (type: string) => {
    const named = [...relations.values()].filter((relation) => relation.type === type && !relation.external);
    // A part is read once, however often it is referred to.
    return [...new Set(named.map((relation) => partName(folder, relation.target)))]
      .flatMap((name) => zip.text(name) ?? [])
      .map(parseXml);
  };
  const core = zip.text("docProps/core.xml");
  return {
    main: parseXml(xml),
    relations,
    partsOfType,
    partOfType: (type) => partsOfType(type)[0],
    title: core && (textIn(elementOf(parseXml(core), "dc:title")).trim() || undefined),
  };
}
