import { strFromU8, unzipSync } from "fflate";

/** The written minutes as a reader meets them: headings with what stands below each, paragraph by paragraph. */
export type Protocol = {
  headings: readonly string[];
  /** Paragraphs and cells below a heading, up to the next heading of its level or above. */
  under: (heading: string) => readonly string[];
  whole: string;
};

const unescaped = (text: string) =>
  text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");

/** Reads a .docx back from its parts. */
export function protocolOf(bytes: Uint8Array): Protocol {
  const part = unzipSync(bytes)["word/document.xml"];
  if (!part) throw new Error("There is no document in it.");
  const paragraphs = [...strFromU8(part).matchAll(/<w:p[ >].*?<\/w:p>/gs)].map(([xml]) => ({
    level: Number(/<w:pStyle w:val="Heading(\d)"/.exec(xml)?.[1] ?? 0),
    text: unescaped([...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text).join("")),
  }));
  return {
    headings: paragraphs.filter(({ level }) => level > 0).map(({ text }) => text),
    under: (heading) => {
      const from = paragraphs.findIndex(({ level, text }) => level > 0 && text.endsWith(heading));
      if (from < 0) throw new Error(`There is no heading ${heading}.`);
      const own = paragraphs[from]?.level ?? 1;
      const rest = paragraphs.slice(from + 1);
      const to = rest.findIndex(({ level }) => level > 0 && level <= own);
      return (to < 0 ? rest : rest.slice(0, to)).map(({ text }) => text);
    },
    whole: paragraphs.map(({ text }) => text).join("\n"),
  };
}
