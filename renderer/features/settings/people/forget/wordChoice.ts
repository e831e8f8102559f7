import type { Person } from "@shared/domain/organisation/person";
import { forgettableWords } from "@shared/domain/traces/forgetting";
import { type PersonWord, personWords } from "@shared/domain/traces/personWords";
import { isSearchable } from "@shared/domain/traces/wordPattern";

/** A word offered for forgetting; an own one was typed in. */
export type OfferedWord = { word: string; from: PersonWord["from"] | "own"; isChosen: boolean };

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

/** The list with one word chosen or not. */
export function withChoice(words: readonly OfferedWord[], word: string, isChosen: boolean): OfferedWord[] {
  return words.map((each) => (each.word === word ? { ...each, isChosen } : each));
}
