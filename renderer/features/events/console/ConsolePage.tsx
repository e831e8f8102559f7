import { Button } from "@mantine/core";
import { eventFrame } from "@renderer/data/queries/events";
import { EmptyState } from "@renderer/ui/EmptyState";
import { useLive } from "@renderer/ui/useLive";
import { useWords } from "@renderer/ui/useWords";
import { IconUsersGroup } from "@tabler/icons-react";
import { Link, useParams } from "react-router";
import { Console } from "./Console";

/** The moderator's console of the Saalmodus: a page of its own, without the app's frame around it. */
export function ConsolePage() {
  const { t } = useWords();
  const { id = "" } = useParams();
  const data = useLive(() => eventFrame(id), [id]);
  if (data === undefined) return null;
  if (data === null)
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
  return <Console key={id} event={data.event} slots={data.slots} />;
}
