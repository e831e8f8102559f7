import { type Translate, wordsFor } from "@shared/i18n/translate";

/** Built-in styles are named in English in every file; Word shows them in the language of its user, and so do we. */
const builtIn: Readonly<Record<string, string>> = {
  normal: "normal",
  title: "title",
  subtitle: "subtitle",
  "list bullet": "bullet",
  "list number": "number",
  "list paragraph": "listParagraph",
  quote: "quote",
  "intense quote": "intenseQuote",
  caption: "caption",
  "body text": "bodyText",
  "no spacing": "noSpacing",
  header: "header",
  footer: "footer",
  "table grid": "tableGrid",
  "normal table": "tableNormal",
};

/** What a style of a Word file is called in the person's language; a house's own names stay. */
export function styleName(t: Translate, name: string): string {
  const [, base = "", level = ""] = /^(.*?)\s*(\d)?$/.exec(name.toLowerCase()) ?? [];
  if (base === "heading" || base === "toc")
    return level
      ? wordsFor(t, `houseTemplates.builtIn.${base === "toc" ? "contents" : base}`, { level })
      : name;
  const key = builtIn[base];
  return key ? [wordsFor(t, `houseTemplates.builtIn.${key}`), level].filter(Boolean).join(" ") : name;
}
