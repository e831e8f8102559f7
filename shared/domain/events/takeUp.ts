import { inOrder } from "../workspace";
import type { Cluster } from "./cluster";
import type { Note } from "./note";
import type { Session } from "./session";

/** What a card or a cluster can become with one step, in the order the menu shows. FIELD.md M3. */
export const takeUpForms = [
  "inbox",
  "guideline",
  "goal",
  "measure",
  "project",
  "decision",
  "task",
  "parked",
] as const;
export type TakeUpForm = (typeof takeUpForms)[number];

/** Titles longer than this are shortened; the whole words stand in the text of what was made. */
const longest = 120;

/** What a new record is called, and everything that was said where the title does not say it. */
export type Wording = {
  title: string;
  text: string;
  /**
   * Everything in one line, for what has no text beside its title: a task's Was and a decision's wording stand in
   * minutes and lists exactly as they were said. DOMAIN.md (e), Klausurprotokoll.
   */
  whole: string;
};

const inOneLine = (said: string): string => said.replace(/\s+/g, " ").trim();

/** A text as a title of one line, cut between words; the whole text beside it where something was cut. */
export function wordingOf(said: string): Wording {
  const whole = inOneLine(said);
  if (whole.length <= longest) return { title: whole, text: said.trim() === whole ? "" : said.trim(), whole };
  const cut = whole.slice(0, longest);
  const space = cut.lastIndexOf(" ");
  return { title: `${cut.slice(0, space > 40 ? space : longest).trimEnd()}…`, text: said.trim(), whole };
}

/** Words of a cluster: its title, else its first card; the cards as paragraphs. */
export function wordingOfCluster(cluster: Pick<Cluster, "title">, cards: readonly Note[]): Wording {
  const said = inOrder(cards).map(({ text }) => text);
  const { title, whole: head } = wordingOf(cluster.title.trim() || (said[0] ?? ""));
  const others = said.map(inOneLine).filter((line, at) => at > 0 || line !== head);
  return {
    title,
    text: said.length === 1 && said[0] === title ? "" : said.join("\n\n"),
    whole: others.length === 0 ? head : `${head}: ${others.join("; ")}`,
  };
}

/** Words of a session: its topic; its result as text, or where there is none what it asked. */
export function wordingOfSession({
  title: topic,
  question,
  resultText,
}: Pick<Session, "title" | "question" | "resultText">): Wording {
  const { title, whole } = wordingOf(topic);
  const text = resultText.trim() || question.trim();
  return { title, text, whole: text === "" ? whole : `${whole}: ${inOneLine(text)}` };
}
