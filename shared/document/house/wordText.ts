/**
 * Words of a WordprocessingML part with their places in its source, so that a few of them can be replaced and every
 * other character stays. The part is known to be well-formed and to call the format's namespace `w`.
 */
export type TextPiece = {
  /** The whole `w:t` element in the source. */
  start: number;
  end: number;
  /** Its words as written there, entities included. */
  text: string;
  /** Where they begin in the paragraph's text. */
  at: number;
};

export type WordParagraph = {
  /** From `<w:p` to behind `</w:p>`. */
  start: number;
  end: number;
  pieces: TextPiece[];
  /** The words of all pieces; a tab or line break between them stands as one. */
  text: string;
  /** Whether it stands directly in the body: not in a table, text box, content control or other paragraph. */
  isTopLevel: boolean;
};

const attributes = `(?:[^>"']|"[^"]*"|'[^']*')*`;
const tags = new RegExp(
  `<!--[\\s\\S]*?-->|<!\\[CDATA\\[[\\s\\S]*?\\]\\]>|<(/?)w:(p|t|tab|br|cr|tbl|txbxContent|sdtContent|customXml)(?=[\\s/>])(${attributes})>`,
  "g",
);

type Open = { element: string; paragraph?: WordParagraph };

/** All paragraphs in the order in which they end; those of text boxes are paragraphs of their own. */
export function paragraphsIn(xml: string): WordParagraph[] {
  const found: WordParagraph[] = [];
  const open: Open[] = [];
  let words: { start: number; from: number } | undefined;
  for (const match of xml.matchAll(tags)) {
    const [tag, slash, element, rest = ""] = match;
    if (element === undefined) continue;
    const at = match.index;
    const isEmpty = slash === "" && rest.endsWith("/");
    const current = innermost(open);
    if (element === "t") {
      if (slash === "" && !isEmpty) words = { start: at, from: at + tag.length };
      else if (words && current) {
        const text = xml.slice(words.from, at);
        current.pieces.push({ start: words.start, end: at + tag.length, text, at: current.text.length });
        current.text += text;
      }
    } else if (element === "tab" || element === "br" || element === "cr") {
      if (current && slash === "") current.text += element === "tab" ? "\t" : "\n";
    } else if (isEmpty) {
      // An empty paragraph has no words.
    } else if (slash === "") {
      const isTopLevel = open.length === 0;
      open.push(
        element === "p"
          ? { element, paragraph: { start: at, end: at, pieces: [], text: "", isTopLevel } }
          : { element },
      );
    } else {
      const closed = open.pop();
      if (closed?.paragraph) found.push({ ...closed.paragraph, end: at + tag.length });
    }
  }
  return found;
}

/** The paragraph that words stand in, also inside a content control of it. */
function innermost(open: readonly Open[]): WordParagraph | undefined {
  return open.findLast(({ element, paragraph }) => paragraph || element === "txbxContent")?.paragraph;
}

/** A text that takes the place of the characters from `start` to before `end` of a paragraph's `text`. */
export type Replacement = { start: number; end: number; text: string };

/**
 * The source with places of a paragraph's text replaced. What a place covers in several runs goes into the first of
 * them and keeps its looks. `text` is escaped already.
 */
export function replacedIn(
  xml: string,
  edits: readonly { paragraph: WordParagraph; places: readonly Replacement[] }[],
): string {
  const changes = edits.flatMap(({ paragraph, places }) => changedPieces(paragraph, places));
  changes.sort((a, b) => a.start - b.start);
  let result = "";
  let at = 0;
  for (const { start, end, xml: changed } of changes) {
    result += xml.slice(at, start) + changed;
    at = end;
  }
  return result + xml.slice(at);
}

function changedPieces(
  { pieces, text }: WordParagraph,
  places: readonly Replacement[],
): { start: number; end: number; xml: string }[] {
  return pieces.flatMap((piece) => {
    const until = piece.at + piece.text.length;
    const touching = places.filter(({ start, end }) => start < until && end > piece.at);
    if (touching.length === 0) return [];
    let words = "";
    let at = piece.at;
    for (const { start, end, text: put } of touching) {
      words += text.slice(at, Math.max(at, start));
      if (start >= piece.at) words += put;
      at = Math.min(end, until);
    }
    words += text.slice(at, until);
    return [{ start: piece.start, end: piece.end, xml: `<w:t xml:space="preserve">${words}</w:t>` }];
  });
}
