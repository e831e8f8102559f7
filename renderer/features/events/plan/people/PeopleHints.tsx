import { Group, Text } from "@mantine/core";
import type { EventPeople } from "@renderer/data/queries/events";
import { useWords } from "@renderer/ui/useWords";
import { missingRoles, missingUnits } from "@shared/domain/events/planHints";
import { shortNameOf } from "@shared/domain/organisation/orgUnit";
import { IconInfoCircle } from "@tabler/icons-react";

/** Quiet hints on who is missing. */
export function PeopleHints({ people }: { people: EventPeople }) {
  const { t } = useWords();
  const units = missingUnits(people.participants, people.units);
  const hints = [
    ...missingRoles(people.participants).map((role) => t(`events.people.missing.${role}`)),
    ...(units.length > 0 ? [t("events.people.units", { units: units.map(shortNameOf).join(", ") })] : []),
  ];
  if (hints.length === 0) return null;
  return (
    <Group gap="xs" mb="sm" wrap="nowrap" align="flex-start" c="dimmed">
      <IconInfoCircle size={18} stroke={1.5} aria-hidden style={{ flex: "none", marginTop: 2 }} />
      <Text size="sm">{hints.join(" ")}</Text>
    </Group>
  );
}
