import { collatorIn, type Format, formatIn } from "@shared/i18n/format";
import type { Translate } from "@shared/i18n/translate";
import type { Language } from "@shared/i18n/words";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";

export type WordTools = { t: Translate; language: Language; format: Format; collator: Intl.Collator };

/** Words and formats of the language the person chose. */
export function useWords(): WordTools {
  const { t, i18n } = useTranslation();
  const language: Language = i18n.language === "en" ? "en" : "de";
  return useMemo(
    () => ({ t, language, format: formatIn(language), collator: collatorIn(language) }),
    [t, language],
  );
}
