import { Anchor, List, Text } from "@mantine/core";
import { useWords } from "@renderer/ui/useWords";
import type { Person } from "@shared/domain/organisation/person";
import type { Stakeholder } from "@shared/domain/stakeholders/stakeholder";
import { personName } from "../parts/choices";

export type ListProps = {
  multipliers: readonly Stakeholder[];
  persons: ReadonlyMap<string, Person>;
  onOpen: (id: string) => void;
};

/** Multipliers by their role, with the person behind it where one is named. */
export function MultiplierList({ multipliers, persons, onOpen }: ListProps) {
  const { t } = useWords();
  return (
    <List listStyleType="none" size="sm" spacing={2}>
      {multipliers.map(({ id, label, personId }) => {
        const person = personId === undefined ? undefined : persons.get(personId);
        return (
          <List.Item key={id}>
            <Anchor component="button" type="button" size="sm" ta="start" onClick={() => onOpen(id)}>
              {label}
            </Anchor>
            {person && (
              <Text span size="sm" c="dimmed">
                {" "}
                {personName(t, person)}
              </Text>
            )}
          </List.Item>
        );
      })}
    </List>
  );
}
