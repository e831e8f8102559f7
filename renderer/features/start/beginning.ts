import type { Beginning } from "@renderer/data/commands/start";

/** What is typed into the form; years as text, an untouched title follows the name. */
export type BeginningDraft = {
  name: string;
  kind: NonNullable<Beginning["municipality"]["kind"]>;
  /** Undefined while nobody has typed one. */
  title: string | undefined;
  from: string;
  to: string;
};

export type BeginningProblem = "nameMissing" | "titleMissing" | "yearWrong" | "periodTurned";
export type BeginningProblems = Partial<Record<keyof BeginningDraft, BeginningProblem>>;

/** A form as it stands at first: four years from this one. */
export function blankBeginning(year: number): BeginningDraft {
  return { name: "", kind: "city", title: undefined, from: String(year), to: String(year + 4) };
}

const yearOf = (text: string): number | undefined => (text.trim() === "" ? undefined : Number(text));
const isWrong = (year: number | undefined) =>
  year !== undefined && !(Number.isInteger(year) && year >= 1990 && year <= 2200);

/** What keeps a form from being used, by field; empty when it can be. */
export function problemsOf(draft: BeginningDraft): BeginningProblems {
  const problems: BeginningProblems = {};
  const [from, to] = [yearOf(draft.from), yearOf(draft.to)];
  if (draft.name.trim() === "") problems.name = "nameMissing";
  if (draft.title !== undefined && draft.title.trim() === "") problems.title = "titleMissing";
  if (isWrong(from)) problems.from = "yearWrong";
  if (isWrong(to)) problems.to = "yearWrong";
  else if (from !== undefined && to !== undefined && to < from) problems.to = "periodTurned";
  return problems;
}

/** The command's argument; `title` is the one shown, typed or suggested. */
export function beginningOf(draft: BeginningDraft, title: string, topUnitName: string): Beginning {
  return {
    municipality: { name: draft.name.trim(), kind: draft.kind },
    agenda: { title: title.trim(), periodFrom: yearOf(draft.from), periodTo: yearOf(draft.to) },
    topUnitName,
  };
}
