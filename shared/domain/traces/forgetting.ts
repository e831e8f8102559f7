import { type KindName, kinds, type RecordOf } from "../kinds";
import type { Person } from "../organisation/person";
import { mapTexts } from "./mapTexts";
import { replaceInRichText } from "./richTextRuns";
import { isSearchable, wordPattern } from "./wordPattern";

/** What is to be forgotten, and what stands there instead. */
export type Forgotten = {
  personId: string;
  words: readonly string[];
  /** "gelöschte Person 17" */
  replacement: string;
  /** ISO moment of forgetting. */
  at: string;
};

/** Takes a person out of whatever is kept: records of today, frozen ones, those in the journal, any text. */
export type Forgetting = {
  /**
   * A record without the words; the person's own becomes a stone with the replacement on it, so that references
   * stay whole. The very same object where nothing changes. What was valid stays valid.
   */
  record: <K extends KindName>(kind: K, record: RecordOf<K>) => RecordOf<K>;
  /** Any text without the words, such as the label of a journal entry. */
  text: (text: string) => string;
};

/** Prepares forgetting one person (RELIABILITY.md 3.10, P15). A word inside the replacement itself is passed over. */
export function forgetting({ personId, words, replacement, at }: Forgotten): Forgetting {
  const pattern = wordPattern(forgettableWords(words, replacement));
  const text = (given: string) => (pattern ? given.replace(pattern, () => replacement) : given);
  const asStone = (kind: KindName, given: object): object =>
    kind === "persons" && (given as Person).id === personId
      ? tombstone(given as Person, replacement, at)
      : given;
  return {
    text,
    record: (kind, record) => {
      const bare = asStone(kind, record) as typeof record;
      return pattern || kind === "agendaVersions"
        ? mapTexts(kind, bare, {
            text,
            richText: (given) => (pattern ? replaceInRichText(given, pattern, replacement) : given),
            frozenRecord: asStone,
          })
        : bare;
    },
  };
}

/** The words that can be forgotten: searchable, and not part of what stands there instead. */
export function forgettableWords(words: readonly string[], replacement: string): string[] {
  return words.filter((word) => isSearchable(word) && replacement.search(wordPattern([word]) ?? /$^/) < 0);
}

/** The stone that stays of a person: nothing but that there was one. */
export function tombstone(person: Person, replacement: string, at: string): Person {
  const { id, createdAt, updatedAt, archivedAt } = person;
  if (person.displayName === replacement && person.anonymisedAt) return person;
  return kinds.persons.schema.parse({
    id,
    createdAt,
    updatedAt,
    ...(archivedAt && { archivedAt }),
    displayName: replacement,
    anonymisedAt: person.anonymisedAt ?? at,
  });
}

/** The next replacement nobody carries: "gelöschte Person 1", "gelöschte Person 2" … `say` puts it into words. */
export function nextReplacement(persons: readonly Person[], say: (number: number) => string): string {
  const taken = new Set(persons.map(({ displayName }) => displayName));
  let number = 1;
  while (taken.has(say(number))) number += 1;
  return say(number);
}
