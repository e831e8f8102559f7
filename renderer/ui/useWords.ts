import type { Format } from "@shared/i18n/format";
import type { Translate } from "@shared/i18n/translate";
import type { Language } from "@shared/i18n/words";
import { createContext, useContext } from "react";

export type WordTools = { t: Translate; language: Language; format: Format; collator: Intl.Collator };

/** Filled by the WordsProvider. */
export const WordsContext = createContext<WordTools | undefined>(undefined);

/** Words and formats of the language the person chose. */
export function useWords(): WordTools {
  const tools = useContext(WordsContext);
  if (!tools) throw new Error("Words are used below a WordsProvider only.");
  return tools;
}
