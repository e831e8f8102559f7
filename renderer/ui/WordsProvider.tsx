import { collatorIn, formatIn } from "@shared/i18n/format";
import { rememberingWords } from "@shared/i18n/translate";
import type { Language } from "@shared/i18n/words";
import type { i18n } from "i18next";
import { type ReactNode, useMemo } from "react";
import { I18nextProvider, useTranslation } from "react-i18next";
import { WordsContext } from "./useWords";

type Props = { i18n: i18n; children: ReactNode };

/**
 * Gives what is inside the words of one instance, and draws it anew when the language or the house's terms change.
 * The library is asked here alone: its hook is too slow for every cell of a table.
 */
export function WordsProvider({ i18n, children }: Props) {
  return (
    <I18nextProvider i18n={i18n}>
      <Words>{children}</Words>
    </I18nextProvider>
  );
}

function Words({ children }: { children: ReactNode }) {
  const { t, i18n } = useTranslation();
  const language: Language = i18n.language === "en" ? "en" : "de";
  const tools = useMemo(
    () => ({ t: rememberingWords(t), language, format: formatIn(language), collator: collatorIn(language) }),
    [t, language],
  );
  return <WordsContext value={tools}>{children}</WordsContext>;
}
