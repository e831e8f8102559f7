import { ActionIcon, Table, Text, VisuallyHidden } from "@mantine/core";
import { removeRecord, updateRecord } from "@renderer/data/commands/records";
import type { EventPeople } from "@renderer/data/queries/events";
import { EnumSelect } from "@renderer/ui/fields/EnumSelect";
import { type ReferenceOption, ReferenceSelect } from "@renderer/ui/fields/ReferenceSelect";
import { TextField } from "@renderer/ui/fields/TextField";
import { useAction } from "@renderer/ui/useAction";
import { useWords } from "@renderer/ui/useWords";
import { type Participant, participantRoles } from "@shared/domain/events/participant";
import { shortNameOf } from "@shared/domain/organisation/orgUnit";
import { IconX } from "@tabler/icons-react";
import { memo, useCallback, useMemo } from "react";
import { useTold } from "../../useTold";
import { nameIn } from "./personNames";

/** Everybody who takes part, with role and unit to be changed in place. */
export function PeopleTable({ people }: { people: EventPeople }) {
  const { t } = useWords();
  const nameOf = nameIn(people, t);
  const units = useMemo(
    () => people.units.map((unit) => ({ value: unit.id, label: shortNameOf(unit) })),
    [people.units],
  );
  return (
    <Table aria-label={t("events.people.label")} verticalSpacing={4} layout="fixed">
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t("events.people.who")}</Table.Th>
          <Table.Th w={230}>{t("fields.participants.role")}</Table.Th>
          <Table.Th w={250}>{t("fields.participants.orgUnitId")}</Table.Th>
          <Table.Th w={56}>
            <VisuallyHidden>{t("events.people.actions")}</VisuallyHidden>
          </Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {people.participants.map((participant) => (
          <PersonRow
            key={participant.id}
            participant={participant}
            name={nameOf(participant)}
            units={units}
          />
        ))}
      </Table.Tbody>
    </Table>
  );
}

type RowProps = { participant: Participant; name: string; units: readonly ReferenceOption[] };

const PersonRow = memo(function PersonRow({ participant, name, units }: RowProps) {
  const { t } = useWords();
  const told = useTold();
  const { id } = participant;
  const remove = useAction(
    useCallback(async () => {
      await removeRecord("participants", id);
      await told(t("events.people.removed", { name }));
    }, [id, name, told, t]),
  );
  return (
    <Table.Tr>
      <Table.Td>
        {participant.personId === undefined ? (
          <TextField
            label={t("events.people.nameOf", { name })}
            hideLabel
            required
            value={participant.label}
            onSave={(label, session) => updateRecord("participants", id, { label: label.trim() }, session)}
          />
        ) : (
          <Text px="sm">{name}</Text>
        )}
      </Table.Td>
      <Table.Td>
        <EnumSelect
          label={t("events.people.roleOf", { name })}
          hideLabel
          enumeration="participantRole"
          values={participantRoles}
          value={participant.role}
          onSave={(role) => role && updateRecord("participants", id, { role })}
        />
      </Table.Td>
      <Table.Td>
        <ReferenceSelect
          label={t("events.people.unitOf", { name })}
          hideLabel
          options={units}
          value={participant.orgUnitId}
          onSave={(orgUnitId) => updateRecord("participants", id, { orgUnitId })}
        />
      </Table.Td>
      <Table.Td>
        <ActionIcon
          color="gray"
          aria-label={t("events.people.remove", { name })}
          onClick={() => remove.run()}
        >
          <IconX size={16} stroke={1.5} aria-hidden />
        </ActionIcon>
      </Table.Td>
    </Table.Tr>
  );
});
