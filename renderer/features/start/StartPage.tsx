import { PageHeader } from "@renderer/ui/PageHeader";
import { useWords } from "@renderer/ui/useWords";

/** First start: sample town, empty agenda, an existing strategy, a saved file. */
export function StartPage() {
  const { t } = useWords();
  return <PageHeader title={t("app.name")} />;
}
