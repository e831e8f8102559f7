/** Order of paragraph and letter properties that the format demands, as far as we write them. */
const order = {
  paragraph:
    "keepNext keepLines pageBreakBefore widowControl numPr pBdr shd tabs spacing ind contextualSpacing jc outlineLvl rPr".split(
      " ",
    ),
  letters: "rStyle rFonts b bCs i iCs strike color sz szCs u shd vertAlign lang".split(" "),
} as const;

/** Properties whose attributes complete each other: space above from one side, space below from the other. */
const attributeWise = new Set(["spacing", "ind"]);

/**
 * Direct properties of two sources in one list, in the order of the format; those of `over` win. Only for properties
 * this writer has written itself: it relies on their spelling.
 */
export function mergedProperties(kind: keyof typeof order, base: string, over: string): string {
  if (base === "") return over;
  const merged = new Map(elementsIn(base));
  for (const [name, xml] of elementsIn(over)) {
    const below = merged.get(name);
    merged.set(name, below && attributeWise.has(name) ? mergedAttributes(name, below, xml) : xml);
  }
  return [...merged]
    .sort(([one], [other]) => order[kind].indexOf(one) - order[kind].indexOf(other))
    .map(([, xml]) => xml)
    .join("");
}

function elementsIn(xml: string): [name: string, xml: string][] {
  const found: [string, string][] = [];
  for (let at = 0; at < xml.length; ) {
    const name = /^<w:(\w+)/.exec(xml.slice(at, at + 40))?.[1] ?? "";
    const closing = `</w:${name}>`;
    const tagEnd = xml.indexOf(">", at) + 1;
    const end = xml[tagEnd - 2] === "/" ? tagEnd : xml.indexOf(closing, tagEnd) + closing.length;
    found.push([name, xml.slice(at, end)]);
    at = end;
  }
  return found;
}

function mergedAttributes(name: string, base: string, over: string): string {
  const attributes = new Map(
    [base, over].flatMap((xml) =>
      [...xml.matchAll(/ (w:\w+)="([^"]*)"/g)].map(([, key, value]) => [key, value]),
    ),
  );
  return `<w:${name}${[...attributes].map(([key, value]) => ` ${key}="${value}"`).join("")}/>`;
}
