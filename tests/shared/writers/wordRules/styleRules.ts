import type { Element } from "@xmldom/xmldom";
import { all, attribute, bodyOf, child, textParts, value, type WordFile, type WordRule } from "./wordFile";

const sansSerif = new Set(["Calibri", "Arial", "Verdana", "Consolas"]);
const languages = ["de-DE", "en-GB"];

/** Looks: real styles, readable letters, language and properties. */
export const styleRules: WordRule[] = [
  {
    name: "the document's language is in the style defaults and the properties",
    findings: (file) => {
      const defaults = all(file.part("word/styles.xml"), "w:rPrDefault")[0];
      const language = attribute(all(defaults ?? undefined, "w:lang")[0], "w:val") ?? "";
      const property = all(file.part("docProps/core.xml"), "dc:language")[0]?.textContent;
      return languages.includes(language) && property === language ? [] : [`${language} / ${property}`];
    },
  },
  {
    name: "title, author and keywords stand in the properties, and no other name",
    findings: (file) => {
      const core = file.part("docProps/core.xml");
      const said = (name: string) => all(core, name)[0]?.textContent?.trim() ?? "";
      const missing = ["dc:title", "dc:creator", "cp:keywords"].filter((name) => said(name) === "");
      const other = said("cp:lastModifiedBy") === said("dc:creator") ? [] : ["cp:lastModifiedBy"];
      return [...missing, ...other];
    },
  },
  {
    name: "every style in use is defined",
    findings: (file) => {
      const known = new Set(styles(file).map((style) => attribute(style, "w:styleId")));
      const parts = ["word/styles.xml", "word/numbering.xml", ...textParts(file)];
      return parts.flatMap((path) =>
        ["w:pStyle", "w:rStyle", "w:tblStyle", "w:basedOn", "w:next"]
          .flatMap((name) => all(file.part(path), name))
          .map((element) => attribute(element, "w:val"))
          .filter((id) => !known.has(id))
          .map((id) => `${path}: ${id}`),
      );
    },
  },
  {
    name: "heading styles carry their outline level",
    findings: (file) =>
      [1, 2, 3, 4].flatMap((level) => {
        const style = styles(file).find((each) => attribute(each, "w:styleId") === `Heading${level}`);
        const isReal = value(style, "w:name") === `heading ${level}`;
        const outline = value(child(style, "w:pPr"), "w:outlineLvl");
        return isReal && outline === String(level - 1) ? [] : [`Heading${level}`];
      }),
  },
  {
    name: "letters are sans serif",
    findings: (file) =>
      everywhere(file, "w:rFonts")
        .flatMap((element) => ["w:ascii", "w:hAnsi"].map((name) => attribute(element, name)))
        .filter((font): font is string => font !== undefined && !sansSerif.has(font)),
  },
  {
    name: "text is at least 12 points, nothing below 10",
    findings: (file) => {
      const defaults = all(file.part("word/styles.xml"), "w:rPrDefault")[0];
      const base = Number(attribute(all(defaults ?? undefined, "w:sz")[0], "w:val"));
      const small = styles(file)
        .filter((style) => attribute(style, "w:styleId") !== "SectionEnd")
        .filter((style) => Number(value(child(style, "w:rPr"), "w:sz") ?? 24) < 20)
        .map((style) => attribute(style, "w:styleId") ?? "");
      const direct = textParts(file).filter((path) =>
        all(file.part(path), "w:sz").some((size) => Number(attribute(size, "w:val")) < 20),
      );
      return [...(base >= 24 ? [] : [`default ${base / 2}`]), ...small, ...direct];
    },
  },
  {
    name: "line spacing is at least 1.15",
    findings: (file) => {
      const defaults = all(file.part("word/styles.xml"), "w:pPrDefault")[0];
      const base = attribute(all(defaults ?? undefined, "w:spacing")[0], "w:line");
      const narrow = everywhere(file, "w:spacing")
        .filter((each) => attribute(each, "w:line") !== undefined)
        .filter((each) => attribute(each, "w:lineRule") !== "auto" || Number(attribute(each, "w:line")) < 276)
        .map((each) => `line ${attribute(each, "w:line")}`);
      return [...(Number(base) >= 276 ? [] : [`default ${base}`]), ...narrow];
    },
  },
  {
    name: "text is left-aligned, only columns of figures stand at the right",
    findings: (file) => {
      const inStyles = all(file.part("word/styles.xml"), "w:jc").map(
        (each) => `style ${attribute(each, "w:val")}`,
      );
      const inText = textParts(file)
        .flatMap((path) => all(file.part(path), "w:jc"))
        .filter((each) => attribute(each, "w:val") !== "left" && !isInCell(each))
        .map((each) => attribute(each, "w:val") ?? "");
      const both = everywhere(file, "w:jc").filter((each) => attribute(each, "w:val") === "both");
      return [...inStyles, ...inText, ...both.map(() => "both")];
    },
  },
  {
    name: "no automatic hyphenation",
    findings: (file) => {
      const setting = all(file.part("word/settings.xml"), "w:autoHyphenation")[0];
      return setting && !["0", "false"].includes(attribute(setting, "w:val") ?? "1")
        ? ["autoHyphenation"]
        : [];
    },
  },
  {
    name: "every text colour has a contrast of at least 4.5 to 1 on every ground",
    findings: (file) => {
      const colours = new Set(everywhere(file, "w:color").map((each) => attribute(each, "w:val") ?? "auto"));
      const grounds = new Set([
        "FFFFFF",
        ...everywhere(file, "w:shd").map((each) => attribute(each, "w:fill") ?? "FFFFFF"),
      ]);
      return [...colours]
        .filter((colour) => colour !== "auto")
        .flatMap((colour) =>
          [...grounds]
            .filter((ground) => contrast(colour, ground) < 4.5)
            .map((ground) => `${colour} on ${ground}`),
        );
    },
  },
  {
    name: "landscape pages are wider than high",
    findings: (file) =>
      all(bodyOf(file), "w:pgSz")
        .filter((size) => {
          const wide = Number(attribute(size, "w:w")) > Number(attribute(size, "w:h"));
          return wide !== (attribute(size, "w:orient") === "landscape");
        })
        .map((size) => `${attribute(size, "w:w")} x ${attribute(size, "w:h")}`),
  },
];

function styles(file: WordFile): Element[] {
  return all(file.part("word/styles.xml"), "w:style");
}

function everywhere(file: WordFile, name: string): Element[] {
  return ["word/styles.xml", ...textParts(file)].flatMap((path) => all(file.part(path), name));
}

function isInCell(element: Element): boolean {
  for (let node = element.parentNode; node; node = node.parentNode) if (node.nodeName === "w:tc") return true;
  return false;
}

/** Contrast of two colours as the accessibility guidelines define it. */
function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const [red, green, blue] = [0, 2, 4].map((start) => {
    const part = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
