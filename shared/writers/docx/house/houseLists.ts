import type { HouseTemplate } from "../../../document/house/houseTemplate";
import type { StyleMap } from "../../../document/house/styleSlots";
import { type ListKind, type ListPlace, type Lists, listDefinition } from "../numberingPart";
import { declarations, namespaces, xmlHead } from "../xml";

const levelNames = ["", "2", "3"];

/**
 * Lists in a house's own file. Where its list styles number themselves, ours are numbered by them; everything else gets
 * definitions of our own, added behind those of the file.
 */
export class HouseLists implements Lists {
  private readonly own = new Map<ListKind, number>();
  private instances = "";
  private definitions = "";
  private nextDefinition: number;
  private nextInstance: number;

  constructor(
    private readonly lists: HouseTemplate["lists"],
    private readonly map: StyleMap,
    /** `numbering.xml` of the file, where it has one. */
    private readonly given: string | undefined,
  ) {
    const highest = (attribute: string) =>
      Math.max(
        0,
        ...[...(given ?? "").matchAll(new RegExp(`:${attribute}="(\\d+)"`, "g"))].map(([, id]) => Number(id)),
      );
    this.nextDefinition = highest("abstractNumId") + 1;
    this.nextInstance = highest("numId") + 1;
  }

  bullets(level: number, inTable: boolean): ListPlace {
    const theirs = inTable ? undefined : this.theirs("ListBullet", level, (format) => format === "bullet");
    if (theirs) return theirs.place;
    const kind = inTable ? "tableBullets" : "bullets";
    const known = this.own.get(kind);
    return { id: known ?? this.ownInstance(kind), level };
  }

  restart(level: number, inTable: boolean): ListPlace {
    const theirs = inTable
      ? undefined
      : this.theirs("ListNumber", level, (format) => !/^(bullet|none)$/.test(format));
    if (theirs) return { ...theirs.place, id: this.instance(theirs.definition, theirs.place.level) };
    const kind = inTable ? "tableNumbers" : "numbers";
    const definition = this.own.get(kind) ?? this.ownDefinition(kind);
    return { id: this.instance(String(definition), level), level };
  }

  /** The whole part, or undefined where nothing of ours is in it. */
  part(): string | undefined {
    if (this.instances === "") return undefined;
    if (this.given === undefined)
      return `${xmlHead}<w:numbering${declarations("w")}>${this.definitions}${this.instances}</w:numbering>`;
    return withAdded(this.given, this.definitions, this.instances);
  }

  private theirs(
    slot: "ListBullet" | "ListNumber",
    level: number,
    fits: (format: string) => boolean,
  ): { place: ListPlace; definition: string } | undefined {
    const exact = this.map.get(slot + (levelNames[level] ?? ""))?.numbering;
    const first = this.map.get(slot)?.numbering;
    const numbering = exact ?? (first && { ...first, level: first.level + level });
    const instance = numbering && this.lists.instances.get(numbering.id);
    const found = instance?.levels.get(numbering?.level ?? 0);
    if (!numbering || !instance || !found || !fits(found.format)) return undefined;
    const indent = found.indent === undefined ? {} : { indent: found.indent };
    return {
      place: { id: Number(numbering.id), level: numbering.level, ...indent },
      definition: instance.definition,
    };
  }

  private ownDefinition(kind: ListKind): number {
    const id = this.nextDefinition++;
    this.definitions += declared(listDefinition(id, kind, false), this.given, "w:abstractNum");
    this.own.set(kind, id);
    return id;
  }

  /** Bullets of one kind share one instance. */
  private ownInstance(kind: ListKind): number {
    const id = this.instance(String(this.ownDefinition(kind)));
    this.own.set(kind, id);
    return id;
  }

  private instance(definition: string, level?: number): number {
    const id = this.nextInstance++;
    const restart =
      level === undefined
        ? ""
        : `<w:lvlOverride w:ilvl="${level}"><w:startOverride w:val="1"/></w:lvlOverride>`;
    const xml = `<w:num w:numId="${id}"><w:abstractNumId w:val="${definition}"/>${restart}</w:num>`;
    this.instances += declared(xml, this.given, "w:num");
    return id;
  }
}

/** Our elements bring their namespace along where the part does not call it as we do. */
function declared(xml: string, given: string | undefined, element: string): string {
  if (given === undefined || given.includes(`xmlns:w="${namespaces.w}"`)) return xml;
  return xml.replace(`<${element} `, `<${element} xmlns:w="${namespaces.w}" `);
}

/** Definitions stand before all instances, instances at the end: the order of the format. */
function withAdded(given: string, definitions: string, instances: string): string {
  const opened = given.replace(/(<([\w:]*numbering)(?=[\s/>])[^>]*?)\/>\s*$/, "$1></$2>");
  const end = opened.search(/<[\w:]*numIdMacAtCleanup[\s/>]|<\/[\w:]*numbering>\s*$/);
  const first = opened.search(/<(?:\w+:)?num[\s>]/);
  const at = first < 0 ? end : first;
  return opened.slice(0, at) + definitions + opened.slice(at, end) + instances + opened.slice(end);
}
