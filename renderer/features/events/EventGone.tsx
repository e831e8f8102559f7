import { RecordGone } from "@renderer/ui/page/RecordGone";
import { useWords } from "@renderer/ui/useWords";
import { IconUsersGroup } from "@tabler/icons-react";

/** What an address shows whose event was deleted. */
export function EventGone() {
  const { t } = useWords();
  return (
    <RecordGone
      icon={IconUsersGroup}
      title={t("events.gone.title")}
      hint={t("events.gone.hint")}
      back={t("events.gone.back")}
      to="/events"
    />
  );
}
