import sentences from "./sentences.json";

/** Everything the start command says, in both languages. */
export type Sentence = keyof typeof sentences.de;

/** The language the start script found out; without it the product's first language. */
const language = process.env.AGENDALOTSE_LANGUAGE === "en" ? "en" : "de";

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
