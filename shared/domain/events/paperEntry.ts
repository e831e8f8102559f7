import { type CardBatch, isInBatch } from "./cardBatch";
import { type CodeProblem, readCode } from "./cardCode";

/** A card as it is typed in from paper. */
export type TypedCard = { code: string; text: string };

/** What is known of the cards printed so far. */
export type PrintedCards = {
  /** Of this event. */
  batches: readonly CardBatch[];
  /** Of the other events, with their titles. */
  elsewhere: readonly { title: string; batches: readonly CardBatch[] }[];
  /** Text of each card that was typed in already, by its code. */
  typed: ReadonlyMap<string, string>;
};

/** Why a card cannot be taken as it was typed. */
export type EntryProblem =
  | CodeProblem
  | { problem: "noText" }
  /** Its code was printed for another event. */
  | { problem: "elsewhere"; code: string; title: string }
  | { problem: "unknown"; code: string }
  | { problem: "used"; code: string; text: string };

/** A card ready for the board; without a code it belongs to no question. */
export type ReadCard = { text: string; paperCode?: string; slotId?: string };

/** The batch a code belongs to, or why it belongs to none. */
export function readCardCode(
  typed: string,
  { batches, elsewhere, typed: done }: PrintedCards,
): { code: string; batch: CardBatch } | EntryProblem {
  const read = readCode(typed);
  if ("problem" in read) return read;
  const { code, number } = read;
  const holds = (batch: CardBatch) => isInBatch(batch, number);
  const batch = batches.find(holds);
  if (!batch) {
    const other = elsewhere.find((event) => event.batches.some(holds));
    return other ? { problem: "elsewhere", code, title: other.title } : { problem: "unknown", code };
  }
  const text = done.get(code);
  return text === undefined ? { code, batch } : { problem: "used", code, text };
}

/** What somebody typed, as a card or with the reason why it is none. Without a code it is one too. */
export function readTypedCard({ code, text }: TypedCard, printed: PrintedCards): ReadCard | EntryProblem {
  const words = text.trim();
  const read = code.trim() === "" ? undefined : readCardCode(code, printed);
  if (read && "problem" in read) return read;
  if (words === "") return { problem: "noText" };
  if (!read) return { text: words };
  const { slotId } = read.batch;
  return { text: words, paperCode: read.code, ...(slotId === undefined ? {} : { slotId }) };
}

/** What became of several cards at once: those ready for the board, and those that wait with their reason. */
export type ReadCards = { cards: ReadCard[]; waiting: (TypedCard & { why: EntryProblem })[] };

/** Reads cards one after the other; a code that stands twice among them is used the first time. */
export function readTypedCards(given: readonly TypedCard[], printed: PrintedCards): ReadCards {
  const typed = new Map(printed.typed);
  const result: ReadCards = { cards: [], waiting: [] };
  for (const card of given) {
    const read = readTypedCard(card, { ...printed, typed });
    if ("problem" in read) result.waiting.push({ ...card, why: read });
    else {
      if (read.paperCode !== undefined) typed.set(read.paperCode, read.text);
      result.cards.push(read);
    }
  }
  return result;
}
