/**
 * The start command's sentences for the scripts that run before anything is built. Written for any Node that
 * knows modules, since it also has to say that a Node is too old.
 */
import { readFileSync } from "node:fs";

const file = new URL("../electron/launch/sentences.json", import.meta.url);
const sentences = JSON.parse(readFileSync(file, "utf8"));

/** German is the first language; an English-speaking system gets English. */
function localeLanguage() {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  const locale = LC_ALL || LC_MESSAGES || LANG || Intl.DateTimeFormat().resolvedOptions().locale;
  return /^en/i.test(locale) ? "en" : "de";
}

export const language = localeLanguage();

export function sentence(key, facts = {}) {
  return sentences[language][key].replace(/\{(\w+)\}/g, (gap, name) => String(facts[name] ?? gap));
}
