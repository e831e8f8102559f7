import { recordOfHref, safeHref } from "../../document/href";
import type { Inline, LinkInline, Revision, TextLeaf, TextMark } from "../../document/model";
import type { Body } from "./body";
import { textXml } from "./runs";

/** Runs of a paragraph. A revision given here holds for every leaf that has none of its own. */
export function inlinesXml(body: Body, inlines: readonly Inline[], inherited?: Revision): string {
  let xml = "";
  for (const inline of inlines) {
    if (inline.type === "text") xml += leafXml(body, inline, inherited, "");
    else if (inline.type === "link") xml += linkXml(body, inline, inherited);
    else xml += tracked(body, "<w:r><w:br/></w:r>", inline.revision ?? inherited);
  }
  return xml;
}

/** A run inside `w:ins` or `w:del` where it is a tracked change. */
export function tracked(body: Body, run: string, revision: Revision | undefined): string {
  if (!revision) return run;
  const element = revision.change === "inserted" ? "w:ins" : "w:del";
  return `<${element} ${body.revision(revision)}>${run}</${element}>`;
}

function leafXml(body: Body, leaf: TextLeaf, inherited: Revision | undefined, style: string): string {
  if (leaf.text === "") return "";
  const revision = leaf.revision ?? inherited;
  const element = revision?.change === "deleted" ? "delText" : "t";
  const properties = leaf.marks || style ? runProperties(leaf.marks ?? [], style) : "";
  return tracked(body, `<w:r>${properties}${textXml(leaf.text, element)}</w:r>`, revision);
}

function linkXml(body: Body, link: LinkInline, inherited: Revision | undefined): string {
  const target = linkTarget(body, link.href);
  const style = target ? "Hyperlink" : "";
  const runs = link.children.map((leaf) => leafXml(body, leaf, inherited, style)).join("");
  return target && runs ? `<w:hyperlink ${target} w:history="1">${runs}</w:hyperlink>` : runs;
}

function linkTarget(body: Body, href: string): string | undefined {
  const record = recordOfHref(href);
  if (record) {
    const place = body.placeOf(record.kind, record.recordId);
    return place && `w:anchor="${place}"`;
  }
  const address = safeHref(href);
  return address && `r:id="${body.relationships.link(address)}"`;
}

const known = new Map<string, string>();

/** Run properties of a set of marks, in the order the format demands. */
function runProperties(marks: readonly TextMark[], style: string): string {
  const key = `${style}|${marks.join()}`;
  const cached = known.get(key);
  if (cached !== undefined) return cached;
  const has = (mark: TextMark) => marks.includes(mark);
  const runStyle = style || (has("code") ? "CodeText" : "");
  let xml = runStyle ? `<w:rStyle w:val="${runStyle}"/>` : "";
  if (has("bold")) xml += "<w:b/><w:bCs/>";
  if (has("italic")) xml += "<w:i/><w:iCs/>";
  if (has("strike")) xml += "<w:strike/>";
  if (has("underline")) xml += '<w:u w:val="single"/>';
  if (has("superscript")) xml += '<w:vertAlign w:val="superscript"/>';
  else if (has("subscript")) xml += '<w:vertAlign w:val="subscript"/>';
  const properties = xml && `<w:rPr>${xml}</w:rPr>`;
  known.set(key, properties);
  return properties;
}
