import type { Block } from "../../document/model";
import { toPlainText } from "../../document/plainText";

/** Whether a paragraph leads to the list or table below it ("Das Ergebnis:") and must not be parted from it. */
export function announces(block: Block, next: Block | undefined): boolean {
  if (block.type !== "paragraph" || (next?.type !== "list" && next?.type !== "table")) return false;
  return /:\s*$/.test(toPlainText(block));
}
