import { PageHeader } from "@renderer/ui/PageHeader";
import { useWords } from "@renderer/ui/useWords";

export function OverviewPage() {
  const { t } = useWords();
  return <PageHeader title={t("app.nav.overview")} />;
}
