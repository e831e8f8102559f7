import { Button } from "@mantine/core";
import { EmptyState } from "@renderer/ui/EmptyState";
import { useWords } from "@renderer/ui/useWords";
import { IconUsersGroup } from "@tabler/icons-react";
import { Link } from "react-router";

/** What an address shows whose event was deleted. */
export function EventGone() {
  const { t } = useWords();
  return (
    <EmptyState
      icon={IconUsersGroup}
      title={t("events.gone.title")}
      hint={t("events.gone.hint")}
      action={
        <Button component={Link} to="/events" variant="default">
          {t("events.gone.back")}
        </Button>
      }
    />
  );
}
