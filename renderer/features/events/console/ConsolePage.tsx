import { PageHeader } from "@renderer/ui/PageHeader";
import { useWords } from "@renderer/ui/useWords";

/** The moderator's console of the Saalmodus. */
export function ConsolePage() {
  const { t } = useWords();
  return <PageHeader title={t("room.title")} />;
}
