import { MantineProvider } from "@mantine/core";
import { DatesProvider } from "@mantine/dates";
import { Notifications } from "@mantine/notifications";
import { saveFile } from "@renderer/data/commands/leaving";
import { FileSaving } from "@renderer/ui/fileSaving";
import { WordsProvider } from "@renderer/ui/WordsProvider";
import type { i18n } from "i18next";
import { useEffect, useMemo, useState } from "react";
import { HashRouter } from "react-router";
import "dayjs/locale/de";
import { ErrorBoundary } from "./ErrorBoundary";
import { Gate } from "./Gate";
import { schemeManager } from "./schemeManager";
import { cssVariablesResolver, themeIn } from "./theme";

type Props = {
  i18n: i18n;
  /** Nonce of this load, for style elements. */
  nonce: string;
};

/** The window: theme, words, router. What is shown is decided by the Gate. */
export function App({ i18n, nonce }: Props) {
  const language = useLanguage(i18n);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words of the theme change with the language
  const theme = useMemo(() => themeIn(i18n.t), [i18n, language]);
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariablesResolver}
      defaultColorScheme="auto"
      colorSchemeManager={schemeManager}
      getStyleNonce={() => nonce}
    >
      <WordsProvider i18n={i18n}>
        <DatesProvider settings={{ locale: language, firstDayOfWeek: 1 }}>
          <Notifications position="bottom-center" limit={3} />
          <ErrorBoundary>
            {/* What is chosen stands in the address; it must not wait behind live queries as a transition would. */}
            <HashRouter useTransitions={false}>
              <FileSaving value={saveFile}>
                <Gate />
              </FileSaving>
            </HashRouter>
          </ErrorBoundary>
        </DatesProvider>
      </WordsProvider>
    </MantineProvider>
  );
}

/** The language now; marks it on the page for screen readers. */
function useLanguage(i18n: i18n): string {
  const [language, setLanguage] = useState(i18n.language);
  useEffect(() => {
    const show = (next: string) => {
      document.documentElement.lang = next;
      setLanguage(next);
    };
    i18n.on("languageChanged", show);
    return () => i18n.off("languageChanged", show);
  }, [i18n]);
  return language;
}
