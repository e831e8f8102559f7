import type { CommunicationItem } from "./communicationItem";

/** A label, its colon and an ellipsis behind which the line ends or a new sentence begins. */
const gap = /([^\n:]*\p{L}[^\n:]*):[^\S\n]*(?:…|\.{3,})(?=[^\S\n]*(?:$|\p{Lu}))/gmu;

/** End of a sentence within a line; the point of a day ("am 3. März") ends none. */
const sentenceEnd = /(?:…|\.{3,}|[!?]|(?<!\d)\.)\s+/gu;

/**
 * What a text still leaves open, by its labels: "Ab wann: …" is the gap "Ab wann". Text blocks mark their gaps so. An
 * ellipsis in prose ("Wir warten … noch", "Er sagte: … und ging") is none: no colon before it, or the sentence goes on.
 */
export function textGaps(text: string): string[] {
  const labels = [...text.matchAll(gap)].map(
    ([, before = ""]) => before.split(sentenceEnd).at(-1)?.trim() ?? "",
  );
  return [...new Set(labels)].filter((label) => label !== "");
}

/** Gaps of a message that is still to be given; in one that was given or refused there is nothing left to fill in. */
export function openGaps({ keyMessage, status }: Pick<CommunicationItem, "keyMessage" | "status">): string[] {
  return status === "planned" || status === "prepared" ? textGaps(keyMessage) : [];
}
