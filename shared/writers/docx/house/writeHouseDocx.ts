import type { HouseTemplate } from "../../../document/house/houseTemplate";
import { intoHouse } from "../../../document/house/intoHouse";
import type { PlaceholderValues } from "../../../document/house/placeholders";
import { type StyleChoices, styleMapOf } from "../../../document/house/styleSlots";
import type { Document } from "../../../document/model";
import { type Occurrence, occurrencesOf } from "../../../document/occurrences";
import { languageTags, writerWords } from "../../words";
import { bookmarksOf } from "../anchors";
import { Body } from "../body";
import { CommentStore } from "../commentsPart";
import { contentsOf } from "../contents";
import { writeBlocks } from "../documentPart";
import { roomsOf, settingFor } from "../fit";
import { addManifest } from "../manifest";
import { Package } from "../package";
import { estimatePages } from "../pages";
import { Progress, type WriteOptions } from "../progress";
import { appPart, corePart, customPart } from "../propertiesParts";
import { packageRelationships, Relationships, relationshipsXml } from "../relationships";
import { hasCoverPage } from "../sections";
import { filledPlaces, quietSettings } from "./fillPlaces";
import { withFittingColumns } from "./fittingColumns";
import { houseDress } from "./houseDress";
import {
  folderOf,
  freeNumber,
  highestNumber,
  houseContentTypes,
  relationsPath,
  relationXml,
} from "./houseFile";
import { HouseLists } from "./houseLists";
import { houseMain } from "./houseMain";
import { housed, housePaper } from "./pageSetUps";

/** A house's own file with what a person decided about it, and the words for its places. */
export type House = { template: HouseTemplate; styles: StyleChoices; values: PlaceholderValues };

/**
 * A document in a house's own Word file. Heads, feet, styles, theme, pictures and page set-up of the file stay byte by
 * byte, save heads and feet that hold places to be filled; lists of ours are added behind those of the file, and
 * settings that would load something or ask a question are taken out.
 * @throws AppError "cancelled" as `writeDocx`
 */
export async function writeHouseDocx(
  document: Document,
  house: House,
  options: WriteOptions = {},
): Promise<Uint8Array> {
  const file = new Package();
  try {
    const inside = withFittingColumns(intoHouse(document, house.template), house.template);
    await new HouseWriter(inside, house, file, new Progress(inside, options)).write();
    const types = houseContentTypes(file.paths, house.template);
    return await file.finish(document.properties.date, types);
  } catch (error) {
    file.abandon();
    throw error;
  }
}

class HouseWriter {
  private readonly decoder = new TextDecoder();
  private readonly folder: string;
  private readonly relationships: Relationships;

  constructor(
    private readonly document: Document,
    private readonly house: House,
    private readonly file: Package,
    private readonly progress: Progress,
  ) {
    const { mainPath, relations } = house.template;
    this.folder = folderOf(mainPath);
    this.relationships = new Relationships((relations.get(mainPath) ?? []).map(relationXml), {
      id: "rIdAgenda",
      picture: "agendaImage",
      folder: this.folder,
    });
  }

  async write(): Promise<void> {
    const { template } = this.house;
    this.addProperties();
    this.addKept();
    const occurrences = occurrencesOf(this.document);
    const numberingPath = this.pathOf("numbering");
    const map = styleMapOf(template.styles, this.house.styles);
    const lists = new HouseLists(template.lists, map, numberingPath && this.textOf(numberingPath));
    const body = await this.writeMain(occurrences, map, lists);
    const item = freeNumber(template.parts, (number) => `customXml/item${number}.xml`);
    const manifest = await addManifest(
      this.document,
      occurrences,
      this.file,
      this.relationships,
      this.progress,
      item,
    );
    this.file.add("docProps/custom.xml", customPart(manifest, template.ownProperties));
    this.addNumbering(lists, numberingPath);
    if (!body.comments.isEmpty) {
      this.relationships.part("comments", "comments.xml");
      this.file.add(`${this.folder}/comments.xml`, body.comments.part(body.dress));
    }
    for (const { path, bytes } of this.relationships.media) this.file.addBytes(path, bytes);
    this.file.add(relationsPath(template.mainPath), this.relationships.xml());
    this.progress.done();
  }

  private async writeMain(
    occurrences: readonly Occurrence[],
    map: ReturnType<typeof styleMapOf>,
    lists: HouseLists,
  ): Promise<Body> {
    const { document } = this;
    const { template, values } = this.house;
    const { language } = document.properties;
    const xml = this.textOf(template.mainPath);
    const main = houseMain(xml, template, document, values);
    const paper = housePaper(template.sections[main.section] as HouseTemplate["sections"][number]);
    const setting = settingFor(document);
    const inHouse = housed(setting, template, paper);
    const texts = [...template.parts.keys()]
      .filter((path) => path.endsWith(".xml"))
      .map((path) => this.textOf(path));
    const firstMark = highestNumber(texts, /<w:bookmarkStart\s[^>]*w:id="(\d+)"/g) + 1;
    const { marks, placeOf } = bookmarksOf(occurrences, firstMark);
    const tag = languageTags[language];
    const dress = houseDress(template, map, setting.styles, paper.width({ orientation: "portrait" }), tag);
    const pages = estimatePages(document, inHouse);
    const contents = contentsOf(document, marks, pages.pageOf, dress);
    const body = new Body(
      writerWords[language],
      marks,
      this.relationships,
      lists,
      new CommentStore(),
      placeOf,
      contents,
    );
    body.dress = dress;
    body.rooms = roomsOf(document, inHouse);
    body.coverAhead = hasCoverPage(document) && !main.hasTextBefore;
    body.pictures = highestNumber(texts, /<wp:docPr\s[^>]*\bid="(\d+)"/g);
    const stream = this.file.stream(template.mainPath);
    await stream.push(main.before);
    await writeBlocks(document, body, stream, this.progress, (index) => ({
      properties: main.propertiesOf(index),
      width: paper.width(document.sections[index] ?? { orientation: "portrait" }),
    }));
    await stream.push(main.after);
    stream.end();
    return body;
  }

  private addProperties(): void {
    this.file.add("_rels/.rels", packageRelationships(this.house.template.mainPath));
    this.file.add("docProps/core.xml", corePart(this.document));
    this.file.add("docProps/app.xml", appPart());
  }

  /** All parts of the house but those that are written anew. */
  private addKept(): void {
    const { template, values } = this.house;
    const { facts, mainPath } = template;
    const settings = this.pathOf("settings");
    const numbering = this.pathOf("numbering");
    const isLoud =
      facts.isProtected || facts.asksForUpdate || facts.outside.some(({ place }) => place === "settings");
    for (const [path, bytes] of template.parts) {
      const relations = template.relations.get(path) ?? [];
      if (relations.length > 0 && path !== mainPath)
        this.file.add(relationsPath(path), relationshipsXml(relations.map(relationXml)));
      if (path === mainPath || path === numbering) continue;
      if (path === settings && isLoud) this.file.add(path, quietSettings(this.textOf(path)));
      else if (this.hasPlaces(path)) this.file.add(path, filledPlaces(this.textOf(path), values));
      else this.file.addPart(path, bytes);
    }
  }

  private hasPlaces(path: string): boolean {
    const type = this.house.template.types.get(path) ?? "";
    return (
      /\.(header|footer|footnotes|endnotes)\+xml$/.test(type) &&
      filledPlaces(this.textOf(path), this.house.values) !== this.textOf(path)
    );
  }

  private addNumbering(lists: HouseLists, path: string | undefined): void {
    const changed = lists.part();
    const bytes = path === undefined ? undefined : this.house.template.parts.get(path);
    if (path && bytes && changed === undefined) this.file.addPart(path, bytes);
    else if (path && changed) this.file.add(path, changed);
    else if (changed) {
      this.relationships.part("numbering", "numbering.xml");
      this.file.add(`${this.folder}/numbering.xml`, changed);
    }
  }

  /** Path of a part the main document has once. */
  private pathOf(type: string): string | undefined {
    const { relations, mainPath, parts } = this.house.template;
    const target = relations.get(mainPath)?.find((each) => each.type.endsWith(`/${type}`))?.target;
    if (target === undefined) return undefined;
    const path = target.startsWith("/") ? target.slice(1) : `${this.folder}/${target}`;
    return parts.has(path) ? path : undefined;
  }

  private textOf(path: string): string {
    return this.decoder.decode(this.house.template.parts.get(path) ?? new Uint8Array());
  }
}
