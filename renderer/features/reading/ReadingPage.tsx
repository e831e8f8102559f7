import { PageHeader } from "@renderer/ui/PageHeader";
import { useWords } from "@renderer/ui/useWords";

export function ReadingPage() {
  const { t } = useWords();
  return <PageHeader title={t("app.nav.reading")} />;
}
