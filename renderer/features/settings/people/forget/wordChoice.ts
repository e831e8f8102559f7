import type { Person } from "@shared/domain/organisation/person";
import { forgettableWords, nextReplacement } from "@shared/domain/traces/forgetting";
import { type PersonWord, personWords } from "@shared/domain/traces/personWords";
import { tracesOf } from "@shared/domain/traces/tracesOf";
import { isSearchable } from "@shared/domain/traces/wordPattern";
import type { Workspace } from "@shared/domain/workspace";
import { type Translate, wordsFor } from "@shared/i18n/translate";

/** A word offered for forgetting; an own one was typed in. */
export type OfferedWord = { word: string; from: PersonWord["from"] | "own"; isChosen: boolean };

/** What stands in place of the name; somebody forgotten before keeps the number. */
export function replacementFor(t: Translate, person: Person, persons: readonly Person[]): string {
  const others = persons.filter(({ id }) => id !== person.id);
  return nextReplacement(others, (number) => wordsFor(t, "settings.privacy.forget.replacement", { number }));
}

/** The words a person is known by; one that stands in the replacement itself is not offered. */
export function offeredWords(person: Person, replacement: string): OfferedWord[] {
  return personWords(person).filter(({ word }) => forgettableWords([word], replacement).length > 0);
}

/** Why a typed word cannot be forgotten, or undefined. */
export function refusalOf(word: string, replacement: string): "tooShort" | "insideReplacement" | undefined {
  if (!isSearchable(word)) return "tooShort";
  return forgettableWords([word], replacement).length === 0 ? "insideReplacement" : undefined;
}

/** The list with a typed word, chosen; one that is there already is only chosen. */
export function withOwnWord(words: readonly OfferedWord[], typed: string): OfferedWord[] {
  const word = typed.trim();
  return words.some((each) => each.word === word)
    ? words.map((each) => (each.word === word ? { ...each, isChosen: true } : each))
    : [...words, { word, from: "own", isChosen: true }];
}

/**
 * In how many places of other records' texts each word that is not chosen would stay, beside those the chosen ones
 * take away; words that would stay nowhere are left out.
 */
export function placesLeft(
  workspace: Workspace,
  personId: string,
  words: readonly OfferedWord[],
): ReadonlyMap<string, number> {
  const chosen = words.flatMap(({ word, isChosen }) => (isChosen ? word : []));
  const placesOf = (all: readonly string[]) =>
    tracesOf(workspace, all).reduce((sum, { id, count }) => (id === personId ? sum : sum + count), 0);
  const taken = placesOf(chosen);
  return new Map(
    words.flatMap(({ word, isChosen }) => {
      const left = isChosen ? 0 : placesOf([...chosen, word]) - taken;
      return left > 0 ? [[word, left] as const] : [];
    }),
  );
}

/** The list with one word chosen or not. */
export function withChoice(words: readonly OfferedWord[], word: string, isChosen: boolean): OfferedWord[] {
  return words.map((each) => (each.word === word ? { ...each, isChosen } : each));
}
