import { append } from "../append";
import type { OutlineInline, OutlineMark } from "../outline";
import { childValue, elementOf, elementsOf, textIn, type XmlElement } from "../xmlTree";
import { count, type WordContext } from "./context";
import { fieldLink, fieldMark, longestInstruction, openField } from "./fields";
import { noteOf } from "./notes";
import { alternative, picture } from "./pictures";
import { isOn, type WordStyle } from "./styles";

/** Reads the content of one paragraph; marks and link of the surroundings are handed down. */
export type Surroundings = { paragraphStyle: WordStyle | undefined; href?: string };

/** Never text of the accepted state: properties, deletions, what was moved away. */
const skipped: ReadonlySet<string> = new Set([
  "w:pPr",
  "w:rPr",
  "w:sdtPr",
  "w:sdtEndPr",
  "w:del",
  "w:moveFrom",
  "w:delText",
  "w:delInstrText",
  "w:rt",
  "w:fldData",
  "w:smartTagPr",
  "w:customXmlPr",
  "m:ctrlPr",
]);

/** Signs people draw with symbol fonts, by their place in Wingdings. */
const wingdings: Readonly<Record<string, string>> = {
  F06F: "☐",
  F0A8: "☐",
  F0FE: "☑",
  F0FD: "☒",
  F0FC: "✓",
  F0FB: "✗",
  F0E0: "→",
  F0B7: "•",
};

function symbol(element: XmlElement): string {
  const code = (element.attributes["w:char"] ?? "").toUpperCase();
  const point = Number.parseInt(code, 16);
  if (code in wingdings) return wingdings[code] as string;
  const isOrdinary = point >= 0x20 && (point < 0xd800 || (point > 0xf8ff && point <= 0xffff));
  return isOrdinary ? String.fromCodePoint(point) : "▪";
}

function marksOf(run: XmlElement, surroundings: Surroundings, context: WordContext): OutlineMark[] {
  const properties = elementOf(run, "w:rPr");
  const style = context.styles.styleOf(childValue(properties, "w:rStyle"));
  const paragraph = surroundings.paragraphStyle;
  const marks: OutlineMark[] = [];
  if (isOn(properties, "w:b") ?? (style.bold || paragraph?.bold)) marks.push("bold");
  if (isOn(properties, "w:i") ?? (style.italic || paragraph?.italic)) marks.push("italic");
  if (isOn(properties, "w:u")) marks.push("underline");
  if (isOn(properties, "w:strike") ?? isOn(properties, "w:dstrike")) marks.push("strike");
  const align = childValue(properties, "w:vertAlign");
  if (align === "superscript" || align === "subscript") marks.push(align);
  return marks;
}

function ofRun(child: XmlElement, marks: OutlineMark[], around: Surroundings, context: WordContext) {
  const text = (words: string): OutlineInline[] => {
    if (words === "" || context.fields.some((field) => !field.inResult)) return [];
    const href = around.href ?? fieldLink(context);
    const own = href === undefined ? marks : marks.filter((mark) => mark !== "underline");
    const leaf = { type: "text" as const, text: words, ...(own.length > 0 && { marks: own }) };
    return [href === undefined ? leaf : { type: "link", href, children: [leaf] }];
  };
  switch (child.name) {
    case "w:t":
    case "m:t":
      return text(child.attributes["xml:space"] === "preserve" ? textIn(child) : textIn(child).trim());
    case "w:tab":
    case "w:ptab":
      return text("\t");
    case "w:noBreakHyphen":
      return text("\u2011");
    case "w:sym":
      return text(symbol(child));
    case "w:br":
    case "w:cr":
      return [{ type: "break" as const }];
    case "w:instrText": {
      const field = context.fields.at(-1);
      if (field && !field.inResult && field.instruction.length < longestInstruction)
        field.instruction += textIn(child).slice(0, longestInstruction);
      return [];
    }
    case "w:fldChar":
      return fieldMark(child, context);
    case "w:footnoteReference":
    case "w:endnoteReference":
      return noteOf(child, context);
    case "w:object":
      count(context, "embeddedObjects");
      return undefined;
    default:
      return undefined;
  }
}

/** The inline content below an element, in reading order; text boxes go to the context. */
export function readInlines(
  parent: XmlElement,
  around: Surroundings,
  context: WordContext,
  marks: OutlineMark[] = [],
): OutlineInline[] {
  const found: OutlineInline[] = [];
  for (const child of elementsOf(parent)) {
    if (skipped.has(child.name)) continue;
    if (child.name === "w:txbxContent") {
      const outer = context.boxes;
      context.boxes = [];
      append(outer, context.readBlocks(child));
      context.boxes = outer;
      continue;
    }
    const direct = ofRun(child, marks, around, context);
    if (direct) {
      append(found, direct);
      continue;
    }
    if (child.name === "w:drawing" || child.name === "w:pict") append(found, picture(child, context));
    if (child.name === "mc:AlternateContent") {
      const chosen = alternative(child);
      if (chosen) append(found, readInlines(chosen, around, context, marks));
    } else if (child.name === "w:r" || child.name === "m:r") {
      if (isOn(elementOf(child, "w:rPr"), "w:vanish")) count(context, "hiddenText");
      else append(found, readInlines(child, around, context, marksOf(child, around, context)));
    } else if (child.name === "w:hyperlink") {
      const relation = context.relations.get(child.attributes["r:id"] ?? "");
      const href = relation?.external ? relation.target : undefined;
      append(found, readInlines(child, href === undefined ? around : { ...around, href }, context));
    } else if (child.name === "w:fldSimple") {
      openField(context, {
        instruction: (child.attributes["w:instr"] ?? "").slice(0, longestInstruction),
        inResult: true,
        form: undefined,
      });
      append(found, readInlines(child, around, context));
      context.fields.pop();
    } else append(found, readInlines(child, around, context, marks));
  }
  return found;
}
