import { useEffect } from "react";
import { useWords } from "./useWords";

/** Names the window after what is shown. Pages with a PageHeader have it already. */
export function useWindowTitle(title: string): void {
  const { t } = useWords();
  useEffect(() => {
    document.title = `${title} – ${t("app.name")}`;
  }, [title, t]);
}
