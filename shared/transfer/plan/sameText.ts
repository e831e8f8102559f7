import { fold } from "@shared/domain/fold";
import { plainTextOf, type RichText } from "@shared/domain/richText";

/** What a title is compared by: its letters and digits. */
export function titleKey(title: string): string {
  return fold(title).replace(/[^a-z0-9]+/g, "");
}

const wordsOf = (text: RichText) => fold(plainTextOf(text)).replace(/\s+/g, " ").trim();

/** Whether a text already says all of another. */
export function says(text: RichText, other: RichText): boolean {
  return wordsOf(text).includes(wordsOf(other));
}

/** One text behind another. */
export function joined(first: RichText, second: RichText): RichText {
  return { type: "doc", content: [...first.content, ...second.content] };
}
