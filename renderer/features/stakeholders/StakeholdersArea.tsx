import { EmptyState } from "@renderer/ui/EmptyState";
import { PageHeader } from "@renderer/ui/PageHeader";
import { useWords } from "@renderer/ui/useWords";
import { IconSpeakerphone } from "@tabler/icons-react";

export function StakeholdersArea() {
  const { t } = useWords();
  return (
    <>
      <PageHeader title={t("stakeholders.title")} purpose={t("stakeholders.purpose")} />
      <EmptyState
        icon={IconSpeakerphone}
        title={t("stakeholders.empty.title")}
        hint={t("stakeholders.empty.hint")}
      />
    </>
  );
}
