import type { Person } from "../organisation/person";

/** One word a person can be recognised by, and whether it is forgotten unless somebody decides otherwise. */
export type PersonWord = {
  word: string;
  from: "name" | "reversed" | "email" | "phone" | "lastName";
  isChosen: boolean;
};

const titles = /^(?:(?:dr|prof|dipl|ing|med|phil|rer|jur|nat|habil|frau|herr|mrs?|ms)\.?[\s-]+)+/i;
/** What belongs to the name behind it. */
const particle = /^(?:von|van|vom|zu|zum|zur|de|der|den|di|da|del|la|le)$/i;

/**
 * What tells who a person is: the full name in both orders, e-mail and telephone. The last name alone is offered
 * but not chosen, since it may be a word or another person's name as well.
 */
export function personWords({ displayName, email, phone }: Person): PersonWord[] {
  const { first, last } = namesOf(displayName);
  const words: PersonWord[] = [{ word: displayName.trim(), from: "name", isChosen: true }];
  if (first && last)
    words.push(
      { word: `${first} ${last}`, from: "name", isChosen: true },
      { word: `${last}, ${first}`, from: "reversed", isChosen: true },
    );
  if (email?.trim()) words.push({ word: email.trim(), from: "email", isChosen: true });
  if (phone?.trim()) words.push({ word: phone.trim(), from: "phone", isChosen: true });
  if (first && last) words.push({ word: last, from: "lastName", isChosen: false });
  return words.filter(({ word }, at) => words.findIndex((other) => other.word === word) === at);
}

/** First and last name of "Dr. Anna von Beispiel (Hauptamt)" or "Beispiel, Anna"; one word alone is the last. */
function namesOf(displayName: string): { first: string; last: string } {
  const bare = displayName
    .replace(/\([^)]*\)/g, " ")
    .trim()
    .replace(titles, "");
  const [beforeComma = "", afterComma = ""] = bare.split(",").map((part) => part.trim());
  if (afterComma) return { first: afterComma, last: beforeComma };
  const parts = beforeComma.split(/\s+/).filter((part) => part !== "");
  const begin = parts.findIndex((part, at) => at > 0 && particle.test(part));
  const at = begin > 0 ? begin : Math.max(0, parts.length - 1);
  return { first: parts.slice(0, at).join(" "), last: parts.slice(at).join(" ") };
}
