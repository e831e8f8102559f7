import { plainRun } from "./runs";
import { escapeXml } from "./xml";

/** Opens a field with its instruction; what follows is what it shows until it is renewed. */
export function fieldBegin(instruction: string): string {
  return (
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r>' +
    `<w:r><w:instrText xml:space="preserve">${escapeXml(instruction)}</w:instrText></w:r>` +
    '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
  );
}

export const fieldEnd = '<w:r><w:fldChar w:fldCharType="end"/></w:r>';

/** A whole field with what it shows until it is renewed. */
export function fieldXml(instruction: string, shown: string): string {
  return `${fieldBegin(instruction)}${plainRun(shown)}${fieldEnd}`;
}
