import type { ImportProfile } from "@shared/domain/workspace/importProfile";
import type { DifferenceRule } from "../plan/change";
import { delimiters } from "../readCsv";
import type { TableOptions } from "../readSource";
import { textEncodings } from "../textEncoding";
import type { Table } from "./table";

/** How a table is to be read: what people chose instead of what was guessed. */
export type ReadingChoice = TableOptions & { headingRow?: number | null };

type Sheets = readonly { name: string }[];

/** What a source needs to be known again. */
export type RememberedSource = Pick<ImportProfile, "name" | "headings" | "mapping" | "options">;

const isLetters = (heading: string) => /^[A-Z]{1,2}$/.test(heading);

/** A name without its digits: next year's list is called like this year's but for the year. */
const nameShape = (name: string) =>
  name
    .toLowerCase()
    .replace(/\d+/g, "#")
    .replace(/[\s_-]+/g, " ");

/** How surely a source is known: by its headings or its very name, or only by the likeness of both. */
export type Recognition = "known" | "likely";

/**
 * Whether a table is that of a remembered source: all mapped headings are there again. Where columns have letters
 * only, every table looks alike: then the name must be the same too, or, with as many columns, be the same but for
 * its digits.
 */
export function recognition(
  table: Pick<Table, "headings">,
  source: RememberedSource,
  name: string,
): Recognition | undefined {
  const mapped = Object.keys(source.mapping);
  if (mapped.length === 0 || !mapped.every((heading) => table.headings.includes(heading))) return undefined;
  if (source.name === name || !mapped.every(isLetters)) return "known";
  const isAlike =
    source.headings.length === table.headings.length && nameShape(source.name) === nameShape(name);
  return isAlike ? "likely" : undefined;
}

/** The remembered source a table comes from: known before likely, then the most headings shared, then the same name. */
export function rememberedFor<P extends RememberedSource>(
  table: Pick<Table, "headings">,
  profiles: readonly P[],
  name: string,
): P | undefined {
  const fitting = profiles.flatMap((profile) => {
    const found = recognition(table, profile, name);
    const shared = profile.headings.filter((heading) => table.headings.includes(heading)).length;
    return found
      ? [{ profile, isKnown: Number(found === "known"), shared, named: Number(profile.name === name) }]
      : [];
  });
  fitting.sort((a, b) => b.isKnown - a.isKnown || b.shared - a.shared || b.named - a.named);
  return fitting[0]?.profile;
}

function sheetIndex(sheets: Sheets, wanted: string): number | undefined {
  const exact = sheets.findIndex(({ name }) => name === wanted);
  if (exact >= 0) return exact;
  const alike = [...sheets.keys()].filter(
    (index) => nameShape(sheets[index]?.name ?? "") === nameShape(wanted),
  );
  return alike.length === 1 ? alike[0] : undefined;
}

/** A remembered source's choices for this file; absent where there are none, or none that fit. */
function choiceOf({ options = {} }: RememberedSource, sheets: Sheets): ReadingChoice | undefined {
  const sheet = options.sheet === undefined ? undefined : sheetIndex(sheets, options.sheet);
  const delimiter = delimiters.find((one) => one === options.delimiter);
  const encoding = textEncodings.find((one) => one === options.encoding);
  if (options.sheet !== undefined && sheet === undefined) return undefined;
  const choice = {
    ...(sheet !== undefined && { sheet }),
    ...(delimiter && { delimiter }),
    ...(encoding && { encoding }),
    ...(options.headingRow !== undefined && { headingRow: options.headingRow }),
  };
  return Object.keys(choice).length > 0 ? choice : undefined;
}

/** Each try reads the file once more. */
const mostTries = 3;

/**
 * Ways to read a file that remembered sources ask for, likeliest first: those its guessed headings name, those of
 * its name, those whose name differs in digits alone, then the others.
 */
export function choicesToTry<P extends RememberedSource>(
  guessed: Pick<Table, "headings">,
  sheets: Sheets,
  profiles: readonly P[],
  name: string,
): { profile: P; choice: ReadingChoice }[] {
  const first = rememberedFor(guessed, profiles, name);
  if (first && !first.options) return [];
  const rank = (profile: P) => {
    if (profile === first) return 3;
    if (profile.name === name) return 2;
    return Number(nameShape(profile.name) === nameShape(name));
  };
  return profiles
    .flatMap((profile) => {
      const choice = choiceOf(profile, sheets);
      return choice ? [{ profile, choice }] : [];
    })
    .sort((a, b) => rank(b.profile) - rank(a.profile))
    .slice(0, mostTries);
}

/** What was chosen by hand, in words that hold for the next file too: sheets by their names. */
export function optionsKept(choice: ReadingChoice, sheets: Sheets): ImportProfile["options"] {
  const { sheet, delimiter, encoding, headingRow } = choice;
  const name = sheet === undefined ? undefined : sheets[sheet]?.name;
  const kept = {
    ...(name !== undefined && { sheet: name }),
    ...(delimiter && { delimiter }),
    ...(encoding && { encoding }),
    ...(headingRow !== undefined && { headingRow }),
  };
  return Object.keys(kept).length > 0 ? kept : undefined;
}

/**
 * What happens with differences where nobody says otherwise: as last time; the same source read again is followed
 * where its rows have a key; anything else keeps what is there.
 */
export function usualRule(
  remembered: Pick<ImportProfile, "rule"> | undefined,
  keyField: string | undefined,
): DifferenceRule {
  return remembered?.rule ?? (remembered && keyField !== undefined ? "replace" : "keep");
}
