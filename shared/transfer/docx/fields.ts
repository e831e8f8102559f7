import type { OutlineInline } from "../outline";
import { unreadable } from "../readingError";
import { childValue, elementOf, elementsOf, type XmlElement } from "../xmlTree";
import type { OpenField, WordContext } from "./context";
import { isOn } from "./styles";

/** Instructions are looked at again for every run inside, so neither their length nor their number is free. */
export const longestInstruction = 4000;
const deepestField = 100;

/** Begins a field. Throws AppError `unreadable` where fields never end. */
export function openField(context: WordContext, field: OpenField): void {
  if (context.fields.length >= deepestField) throw unreadable("tooDeep", { limit: deepestField });
  context.fields.push(field);
}

/** What a field of a form shows although its result holds no run. */
function formResult(form: XmlElement | undefined): string {
  const box = elementOf(form, "w:checkBox");
  if (box) return (isOn(box, "w:checked") ?? isOn(box, "w:default")) ? "☒" : "☐";
  const list = elementOf(form, "w:ddList");
  const chosen = Number(childValue(list, "w:result") ?? childValue(list, "w:default") ?? 0);
  return elementsOf(list, "w:listEntry")[chosen]?.attributes["w:val"] ?? "";
}

/** Follows begin, separate and end of fields; gives what a form field shows. */
export function fieldMark(element: XmlElement, context: WordContext): OutlineInline[] {
  const kind = element.attributes["w:fldCharType"];
  const field = context.fields.at(-1);
  if (kind === "begin")
    openField(context, { instruction: "", inResult: false, form: elementOf(element, "w:ffData") });
  else if (kind === "separate" && field) field.inResult = true;
  else if (kind === "end" && field) {
    context.fields.pop();
    const text = /^\s*FORM(CHECKBOX|DROPDOWN)/.test(field.instruction) ? formResult(field.form) : "";
    if (text !== "") return [{ type: "text", text }];
  }
  return [];
}

/** The address of a HYPERLINK field around the current place. */
export function fieldLink(context: WordContext): string | undefined {
  for (const field of context.fields.toReversed()) {
    const target = /^\s*HYPERLINK\s+"([^"]+)"/.exec(field.instruction)?.[1];
    if (target !== undefined && field.inResult) return target;
  }
  return undefined;
}
