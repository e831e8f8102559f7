import sentences from "./sentences.json";

/** Everything the start command says, in both languages. */
export type Sentence = keyof typeof sentences.de;

/** The language the start script found out, else the system's where it is English, else German. */
export const language: keyof typeof sentences = /^en/i.test(
  process.env.AGENDALOTSE_LANGUAGE ?? Intl.DateTimeFormat().resolvedOptions().locale,
)
  ? "en"
  : "de";

/** A sentence with its facts filled in. */
export function sentence(key: Sentence, facts: Readonly<Record<string, string | number>> = {}): string {
  return sentences[language][key].replace(/\{(\w+)\}/g, (gap, name: string) => String(facts[name] ?? gap));
}

/** Something is missing that the person can put right: the start ends with this one sentence. */
export class StartProblem extends Error {
  override readonly name = "StartProblem";

  constructor(key: Sentence, facts: Readonly<Record<string, string | number>> = {}) {
    super(sentence(key, facts));
  }
}

/** Electron's exit code when it ended with such a sentence: nothing another host could do better. */
export const startProblemExit = 3;
