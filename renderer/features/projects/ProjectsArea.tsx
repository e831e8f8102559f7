import { PageHeader } from "@renderer/ui/PageHeader";
import { useWords } from "@renderer/ui/useWords";

export function ProjectsArea() {
  const { t } = useWords();
  return <PageHeader title={t("app.nav.projects")} />;
}
