import type { Person } from "../organisation/person";
import { personWords } from "./personWords";
import { isSearchable } from "./wordPattern";

const letter = /[\p{L}\p{N}]/u;

/**
 * Persons named in a text, in their order: their name in either order, e-mail or telephone stands there as a whole
 * word. The one rule by which the list of files that left the app knows whom a file names (DOMAIN.md (e)). Plain
 * search, not the pattern of forgetting: a file may be long and the persons many.
 */
export function personsNamed(text: string, persons: readonly Person[]): string[] {
  return persons
    .filter((person) =>
      personWords(person).some(
        ({ word, isChosen }) => isChosen && isSearchable(word) && standsIn(text, word),
      ),
    )
    .map(({ id }) => id);
}

function standsIn(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const before = text.charAt(at - 1);
    const after = text.charAt(at + word.length);
    if (!letter.test(before) && !letter.test(after)) return true;
  }
  return false;
}
