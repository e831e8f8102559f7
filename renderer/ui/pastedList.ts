import { pastedItems } from "@shared/transfer/pastedLines";

/**
 * The lines of a list that is pasted, without their bullets; none where it is no list but a piece of text that
 * belongs into the field.
 */
export function pastedList(clipboard: DataTransfer): string[] {
  const html = clipboard.getData("text/html");
  const lines = pastedItems({
    text: clipboard.getData("text/plain"),
    html: html === "" ? undefined : html,
  });
  return lines.length < 2 ? [] : lines;
}
