import { Text } from "@mantine/core";
import { eventPeople } from "@renderer/data/queries/events";
import { EmptyState } from "@renderer/ui/EmptyState";
import { useLive } from "@renderer/ui/useLive";
import { useWords } from "@renderer/ui/useWords";
import { IconUsers } from "@tabler/icons-react";
import type { PartProps } from "../../partProps";
import { PeopleHints } from "./PeopleHints";
import { PeopleTable } from "./PeopleTable";
import { QuickPeople } from "./QuickPeople";

/** Who takes part, in which role, from where; and who is missing. */
export function PeoplePart({ event }: PartProps) {
  const { t } = useWords();
  const people = useLive(() => eventPeople(event.id), [event.id]);
  if (!people) return null;
  const count = people.participants.length;
  return (
    <>
      <QuickPeople eventId={event.id} people={people} />
      {count === 0 ? (
        <EmptyState icon={IconUsers} title={t("events.people.empty")} hint={t("events.people.emptyHint")} />
      ) : (
        <>
          <PeopleHints people={people} />
          <PeopleTable people={people} />
          <Text size="sm" c="dimmed" mt="sm" role="status">
            {t("events.people.count", { count })}
          </Text>
        </>
      )}
    </>
  );
}
