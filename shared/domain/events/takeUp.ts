import { inOrder } from "../workspace";
import type { Cluster } from "./cluster";
import type { Note } from "./note";

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
export type Wording = { title: string; text: string };

/** A text as a title of one line, cut between words; the whole text beside it where something was cut. */
export function wordingOf(said: string): Wording {
  const line = said.replace(/\s+/g, " ").trim();
  if (line.length <= longest) return { title: line, text: said.trim() === line ? "" : said.trim() };
  const cut = line.slice(0, longest);
  const space = cut.lastIndexOf(" ");
  return { title: `${cut.slice(0, space > 40 ? space : longest).trimEnd()}…`, text: said.trim() };
}

/** Words of a cluster: its title, else its first card; the cards as paragraphs. */
export function wordingOfCluster(cluster: Pick<Cluster, "title">, cards: readonly Note[]): Wording {
  const said = inOrder(cards).map(({ text }) => text);
  const { title } = wordingOf(cluster.title.trim() || (said[0] ?? ""));
  return { title, text: said.length === 1 && said[0] === title ? "" : said.join("\n\n") };
}
