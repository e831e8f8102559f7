import type { Document } from "../../document/model";
import { languageTags } from "../words";
import { momentOf } from "./dates";
import { escapeLine, xmlHead } from "./xml";

/**
 * `docProps/core.xml`. The only name is the chosen author's, the only time the document's own date: the same
 * tree gives the same bytes.
 */
export function corePart({ properties, running }: Document): string {
  const moment = momentOf(properties.date);
  const time = (name: string) =>
    moment ? `<dcterms:${name} xsi:type="dcterms:W3CDTF">${moment}</dcterms:${name}>` : "";
  const author = escapeLine(properties.author);
  return (
    `${xmlHead}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"` +
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"' +
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${escapeLine(properties.title)}</dc:title>` +
    (properties.subject ? `<dc:subject>${escapeLine(properties.subject)}</dc:subject>` : "") +
    `<dc:creator>${author}</dc:creator>` +
    `<cp:keywords>${escapeLine(properties.keywords.join(", "))}</cp:keywords>` +
    `<cp:lastModifiedBy>${author}</cp:lastModifiedBy>` +
    time("created") +
    time("modified") +
    `<dc:language>${languageTags[properties.language]}</dc:language>` +
    (running.draftMark ? `<cp:contentStatus>${escapeLine(running.draftMark)}</cp:contentStatus>` : "") +
    "</cp:coreProperties>"
  );
}

/** `docProps/app.xml`: which program wrote the file. */
export function appPart(): string {
  return `${xmlHead}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Agendalotse</Application></Properties>`;
}

/** `docProps/custom.xml`: enough to recognise a returned file at a glance, behind what the file has already. */
export function customPart(values: Readonly<Record<string, string>>, given: readonly string[] = []): string {
  const taken = given.map((property) => Number(/\spid="(\d+)"/.exec(property)?.[1] ?? 0));
  const first = Math.max(1, ...taken) + 1;
  const properties = Object.entries(values)
    .map(
      ([name, value], index) =>
        `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${first + index}" name="${name}"><vt:lpwstr>${escapeLine(value)}</vt:lpwstr></property>`,
    )
    .join("");
  return (
    `${xmlHead}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"` +
    ` xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">${given.join("")}${properties}</Properties>`
  );
}
