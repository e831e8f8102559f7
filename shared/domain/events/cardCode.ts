/**
 * Short codes printed on paper cards ("K7-4F"): three characters of a number and one to check them. FIELD.md M6.
 *
 * The alphabet has no 0, O, 1, I and L, which look alike in print and in a hurry, and but one vowel, so that no
 * words come about. It has a prime number of characters: then a check character with different weights finds each
 * wrong character and each exchange of two.
 */
export const codeAlphabet = "23456789ABCDFGHJKMNPQRSTVWXYZ";

const base = codeAlphabet.length;
/** How many codes there are. */
export const codeCount = base ** 3;

/** Neighbouring numbers get codes that do not look alike; `spread * unspread` is 1 modulo the number of codes. */
const spread = 8_887;
const shift = 4_211;
const unspread = inverse(spread, codeCount);

/** The code of a number from 0 below {@link codeCount}. */
export function codeOfNumber(number: number): string {
  const mixed = (number * spread + shift) % codeCount;
  const places = [Math.floor(mixed / base ** 2), Math.floor(mixed / base) % base, mixed % base];
  const [a = "", b = "", c = "", d = ""] = [...places, checkOf(places)].map((at) => codeAlphabet[at] ?? "");
  return `${a}${b}-${c}${d}`;
}

/** Why something typed is no code. */
export type CodeProblem =
  | { problem: "length" }
  /** A character that stands in no code. */
  | { problem: "letter"; letter: string }
  /** The characters do not fit together: mistyped. */
  | { problem: "check"; code: string };

/** The code somebody typed, in any case, with or without dash and blanks, and its number. */
export function readCode(typed: string): { code: string; number: number } | CodeProblem {
  const letters = [...typed.toUpperCase().replace(/[\s\-–—._/]/g, "")];
  const strange = letters.find((letter) => !codeAlphabet.includes(letter));
  if (strange !== undefined) return { problem: "letter", letter: strange };
  if (letters.length !== 4) return { problem: "length" };
  const [a = 0, b = 0, c = 0, check = 0] = letters.map((letter) => codeAlphabet.indexOf(letter));
  const code = `${letters[0]}${letters[1]}-${letters[2]}${letters[3]}`;
  if (check !== checkOf([a, b, c])) return { problem: "check", code };
  const mixed = a * base ** 2 + b * base + c;
  return { code, number: (((mixed - shift + codeCount) % codeCount) * unspread) % codeCount };
}

function checkOf([a = 0, b = 0, c = 0]: readonly number[]): number {
  return ((base - ((a * 1 + b * 2 + c * 3) % base)) * inverse(4, base)) % base;
}

/** Counted out once; both numbers are small. */
function inverse(value: number, modulus: number): number {
  let result = 1;
  while ((value * result) % modulus !== 1) result += 1;
  return result;
}
