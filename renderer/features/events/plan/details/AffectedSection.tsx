import { Title } from "@mantine/core";
import { useWords } from "@renderer/ui/useWords";
import type { Event } from "@shared/domain/events/event";
import { useId } from "react";
import { AffectedGroups } from "../../AffectedGroups";

/** Whom the event affects, so that they hear of it in time. */
export function AffectedSection({ event }: { event: Event }) {
  const { t } = useWords();
  const heading = useId();
  return (
    <section aria-labelledby={heading}>
      <Title order={2} size="h4" mb="xs" id={heading}>
        {t("communication.whom.title")}
      </Title>
      <AffectedGroups kind="events" id={event.id} title={event.title} />
    </section>
  );
}
