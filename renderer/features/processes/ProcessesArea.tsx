import { EmptyState } from "@renderer/ui/EmptyState";
import { PageHeader } from "@renderer/ui/PageHeader";
import { useWords } from "@renderer/ui/useWords";
import { IconListDetails } from "@tabler/icons-react";

export function ProcessesArea() {
  const { t } = useWords();
  return (
    <>
      <PageHeader title={t("processes.title")} purpose={t("processes.purpose")} />
      <EmptyState
        icon={IconListDetails}
        title={t("processes.empty.title")}
        hint={t("processes.empty.hint")}
      />
    </>
  );
}
