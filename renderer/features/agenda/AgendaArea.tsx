import { PageHeader } from "@renderer/ui/PageHeader";
import { useWords } from "@renderer/ui/useWords";

export function AgendaArea() {
  const { t } = useWords();
  return <PageHeader title={t("app.nav.agenda")} />;
}
