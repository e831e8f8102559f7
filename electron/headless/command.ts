import type { ParseArgsConfig } from "node:util";
import type { de } from "@shared/i18n/de";
import type { Translate } from "@shared/i18n/translate";

/** What was given after the command's name, taken apart by Node's `parseArgs`. */
export type Given = {
  /** Everything that is not an option, in order: files and folders. */
  positionals: readonly string[];
  /** Options by their long name; absent ones are undefined. */
  values: Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>;
};

/** What a command may use beside the domain. */
export type Surroundings = {
  t: Translate;
  language: "de" | "en";
  /** One line of the result, on standard output. */
  print(line: string): void;
};

/**
 * One headless command (ARCHITECTURE 8). Add one: a file in `commands/`, a line in `commands.ts`, and words for
 * usage and summary under `headless.commands` in both languages. `--language` is every command's option.
 */
export type Command = {
  /** As typed, e.g. "read-in"; its words stand under the same key. */
  name: keyof (typeof de)["headless"]["commands"];
  options: NonNullable<ParseArgsConfig["options"]>;
  /**
   * Does the work and prints the result. Expected failures are AppErrors; wrong use is a UsageError.
   * "findings" ends with exit code 1 without an error line, for a check that found something.
   */
  run(given: Given, surroundings: Surroundings): Promise<"done" | "findings">;
};

/** The command was given too little, too much or something it does not know: answered with its usage. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** The value of an option that takes a text, or undefined where it was not given. */
export function textOption({ values }: Given, name: string): string | undefined {
  const value = values[name];
  return typeof value === "string" ? value : undefined;
}

/** The value of an option the command cannot do without. */
export function neededOption(given: Given, name: string): string {
  const value = textOption(given, name);
  if (value === undefined) throw new UsageError(`--${name}`);
  return value;
}

/** Whether a switch was given. */
export const isSet = ({ values }: Given, name: string): boolean => values[name] === true;
