import type { de } from "./de";

/** Every word of the product, by area. German is the pattern; English has exactly its keys. */
export type Words = typeof de;

/** "area.verb" for every label under `<area>.commands`: a command cannot be named without words for it. */
export type CommandName = {
  [A in keyof Words & string]: Words[A] extends { commands: infer C } ? `${A}.${keyof C & string}` : never;
}[keyof Words & string];

export const languages = ["de", "en"] as const;
export type Language = (typeof languages)[number];
