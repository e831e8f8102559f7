import { SegmentedControl } from "@mantine/core";
import { type Language, languages } from "@shared/i18n/words";
import { useTranslation } from "react-i18next";
import { keepPreference } from "./preferences";
import { useWords } from "./useWords";

/** Each language in its own words, as people look for it. */
const ownNames: Record<Language, string> = { de: "Deutsch", en: "English" };

/** The language of the window; takes effect at once and stays on this computer. */
export function LanguageChoice({ size = "sm" }: { size?: "xs" | "sm" }) {
  const { t, language } = useWords();
  const { i18n } = useTranslation();
  return (
    <SegmentedControl
      size={size}
      aria-label={t("app.language")}
      value={language}
      data={languages.map((one) => ({ value: one, label: <span lang={one}>{ownNames[one]}</span> }))}
      onChange={(chosen) => {
        keepPreference("language", chosen);
        void i18n.changeLanguage(chosen);
      }}
    />
  );
}
