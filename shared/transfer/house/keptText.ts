import { scanXml } from "../xml";

/** What the checker wants to know about one part that holds running text. */
export type KeptText = {
  /** Ids of the styles it uses. */
  styles: Set<string>;
  /** Instructions of its fields. */
  instructions: string[];
  comments: number;
  trackedChanges: number;
  hasPicture: boolean;
};

const tracked = new Set([
  "w:ins",
  "w:del",
  "w:moveFrom",
  "w:moveTo",
  "w:rPrChange",
  "w:pPrChange",
  "w:sectPrChange",
]);
const pictures = new Set(["w:drawing", "w:pict"]);
const styleElements = new Set(["w:pStyle", "w:rStyle", "w:tblStyle"]);

/** Reads a part, or a well-formed piece of one. */
export function keptTextOf(xml: string): KeptText {
  const found: KeptText = {
    styles: new Set(),
    instructions: [],
    comments: 0,
    trackedChanges: 0,
    hasPicture: false,
  };
  let instruction: string | undefined;
  let inInstruction = false;
  const end = () => {
    if (instruction !== undefined) found.instructions.push(instruction);
    instruction = undefined;
  };
  scanXml(xml, {
    open: (name, attributes) => {
      if (styleElements.has(name)) found.styles.add(attributes["w:val"] ?? "");
      else if (name === "w:commentReference") found.comments += 1;
      else if (tracked.has(name)) found.trackedChanges += 1;
      else if (pictures.has(name)) found.hasPicture = true;
      else if (name === "w:fldSimple") found.instructions.push(attributes["w:instr"] ?? "");
      else if (name === "w:fldChar") end();
      else if (name === "w:instrText") inInstruction = true;
    },
    close: (name) => {
      if (name === "w:instrText") inInstruction = false;
    },
    text: (words) => {
      if (inInstruction) instruction = (instruction ?? "") + words;
    },
  });
  end();
  return found;
}

const fromOutside =
  /^\s*(INCLUDEPICTURE|INCLUDETEXT|INCLUDE|IMPORT|LINK|DDE|DDEAUTO|DATABASE|RD|HTMLACTIVEX|CONTROL|EMBED)\b/i;

/** The name of a field that loads something from outside, or undefined. */
export function outsideField(instruction: string): string | undefined {
  return fromOutside.exec(instruction)?.[1]?.toUpperCase();
}
