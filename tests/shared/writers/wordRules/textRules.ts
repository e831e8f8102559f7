import type { Element } from "@xmldom/xmldom";
import {
  all,
  attribute,
  bodyOf,
  child,
  styleOf,
  textParts,
  type WordFile,
  type WordRule,
  words,
} from "./wordFile";

const speechless = /^(hier|here|link|mehr|more|klicken( Sie)? hier|click here|weiter)?$/i;

/** Headings, paragraphs, links, contents, running texts. */
export const textRules: WordRule[] = [
  {
    name: "heading levels never skip",
    findings: (file) => {
      let level = 0;
      return all(bodyOf(file), "w:p").flatMap((paragraph) => {
        const own = Number(/^Heading([1-9])$/.exec(styleOf(paragraph))?.[1] ?? 0);
        if (own === 0) return [];
        const skipped = own > level + 1;
        level = own;
        return skipped ? [words(paragraph)] : [];
      });
    },
  },
  {
    name: "no heading is empty",
    findings: (file) =>
      all(bodyOf(file), "w:p")
        .filter((paragraph) => /^Heading/.test(styleOf(paragraph)) && words(paragraph).trim() === "")
        .map((paragraph) => styleOf(paragraph)),
  },
  {
    name: "no empty paragraphs: distance is the style's",
    findings: (file) =>
      textParts(file).flatMap((path) =>
        all(file.part(path), "w:p")
          .filter((paragraph) => words(paragraph).trim() === "" && all(paragraph, "w:drawing").length === 0)
          .filter((paragraph) => all(paragraph, "w:sectPr").length === 0)
          .map((paragraph) => `${path}: ${styleOf(paragraph)}`),
      ),
  },
  {
    name: "no text boxes and no pictures of older formats",
    findings: (file) =>
      textParts(file).flatMap((path) =>
        ["w:txbxContent", "w:pict", "w:object", "mc:AlternateContent", "wp:anchor"].filter(
          (name) => all(file.part(path), name).length > 0,
        ),
      ),
  },
  {
    name: "pictures have an alternative text and a number of their own",
    findings: (file) => {
      const pictures = textParts(file).flatMap((path) => all(file.part(path), "wp:docPr"));
      const ids = pictures.map((picture) => attribute(picture, "id") ?? "");
      return [
        ...pictures
          .filter((picture) => (attribute(picture, "descr") ?? "").trim() === "")
          .map((picture) => `picture ${attribute(picture, "id")}`),
        ...ids.filter((id, index) => ids.indexOf(id) !== index),
      ];
    },
  },
  {
    name: "link texts say where they lead",
    findings: (file) =>
      all(bodyOf(file), "w:hyperlink")
        .map((link) => words(link).trim())
        .filter((text) => speechless.test(text))
        .map((text) => `"${text}"`),
  },
  {
    name: "links inside the document lead to a bookmark",
    findings: (file) => {
      const names = new Set(all(bodyOf(file), "w:bookmarkStart").map((each) => attribute(each, "w:name")));
      return all(bodyOf(file), "w:hyperlink")
        .map((link) => attribute(link, "w:anchor"))
        .filter((anchor) => anchor !== undefined && !names.has(anchor))
        .map(String);
    },
  },
  {
    name: "a contents list is a field and is filled",
    findings: (file) => {
      const body = bodyOf(file);
      const titles = all(body, "w:p").filter((paragraph) => styleOf(paragraph) === "TOCHeading").length;
      const lists = all(body, "w:instrText").filter((each) => /^\s*TOC /.test(each.textContent ?? "")).length;
      const entries = all(body, "w:p").filter((paragraph) => /^TOC\d$/.test(styleOf(paragraph)));
      const headings = all(body, "w:p").filter((paragraph) => /^Heading[1-3]$/.test(styleOf(paragraph)));
      if (titles === 0) return lists > 0 ? ["a list without a title"] : [];
      if (headings.length === 0) return [];
      const unfilled = entries.filter((entry) => !/\S.* \d+$/.test(words(entry).trim()));
      return [
        ...(lists === titles ? [] : [`${titles} titles, ${lists} fields`]),
        ...(entries.length > 0 ? [] : ["no entries"]),
        ...unfilled.map(words),
      ];
    },
  },
  {
    name: "every field is opened, shown and closed",
    findings: (file) => textParts(file).filter((path) => !fieldsBalance(file, path)),
  },
  {
    name: "every page says its number and the number of pages, but cards and ballots to be cut apart",
    findings: (file) => {
      if (all(bodyOf(file), "w:sectPr").every(isHandedOut)) return [];
      const footers = all(bodyOf(file), "w:footerReference")
        .filter((each) => attribute(each, "w:type") === "default")
        .map((each) => relationshipTarget(file, attribute(each, "r:id")));
      const silent = footers.filter((path) => {
        const shown = instructions(file, path);
        return !shown.includes("PAGE") || !shown.includes("NUMPAGES");
      });
      return footers.length > 0 ? silent : ["no footer"];
    },
  },
  {
    name: "list entries are real list entries",
    findings: (file) =>
      all(bodyOf(file), "w:p")
        .filter((paragraph) => /^[-•–*]\s|^\(?\d+[.)]\s/.test(words(paragraph)))
        .filter((paragraph) => !["Resolution"].includes(styleOf(paragraph)) && !isEntry(paragraph))
        .filter((paragraph) => !/^Heading|^TOC/.test(styleOf(paragraph)) && !isDate(words(paragraph)))
        .map((paragraph) => words(paragraph).slice(0, 40)),
  },
];

/** Pages smaller than A4, or several of them on a sheet. */
function isHandedOut(section: Element): boolean {
  const columns = Number(attribute(child(section, "w:cols"), "w:num") ?? 1);
  return columns > 1 || Number(attribute(child(section, "w:pgSz"), "w:w")) < 11_906;
}

function isEntry(paragraph: Element): boolean {
  return child(child(paragraph, "w:pPr"), "w:numPr") !== undefined;
}

/** "1. Januar" or "12. Sitzung" begins a sentence, not a list. */
function isDate(text: string): boolean {
  return /^\d+\.\s[A-ZÄÖÜ]\S+/.test(text);
}

function fieldsBalance(file: WordFile, path: string): boolean {
  let depth = 0;
  for (const mark of all(file.part(path), "w:fldChar")) {
    const type = attribute(mark, "w:fldCharType");
    if (type === "begin") depth += 1;
    if (type === "end") depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

function relationshipTarget(file: WordFile, id: string | undefined): string {
  const found = all(file.part("word/_rels/document.xml.rels"), "Relationship").find(
    (each) => attribute(each, "Id") === id,
  );
  return `word/${attribute(found, "Target")}`;
}

function instructions(file: WordFile, path: string): string[] {
  return all(file.part(path), "w:instrText").map((each) => (each.textContent ?? "").trim());
}
