import { Badge, Button, Group, Table, Text, TextInput, UnstyledButton } from "@mantine/core";
import { createRecord } from "@renderer/data/commands/records";
import { EmptyState } from "@renderer/ui/EmptyState";
import { ListExport } from "@renderer/ui/RecordTable/ListExport";
import { useAction } from "@renderer/ui/useAction";
import { useWords } from "@renderer/ui/useWords";
import { fold } from "@shared/domain/fold";
import { type OrgUnit, shortNameOf } from "@shared/domain/organisation/orgUnit";
import type { Person } from "@shared/domain/organisation/person";
import { byId } from "@shared/domain/workspace";
import { IconPlus, IconSearch, IconUsers } from "@tabler/icons-react";
import { useCallback, useState } from "react";
import classes from "./People.module.css";
import { personsOut } from "./personColumns";

type Props = {
  persons: readonly Person[];
  units: readonly OrgUnit[];
  selected: string | undefined;
  onSelect: (id: string | undefined) => void;
};

/** Persons and functions by name, to be found by typing a part of it. */
export function PersonList({ persons, units, selected, onSelect }: Props) {
  const { t, collator } = useWords();
  const [wanted, setWanted] = useState("");
  const add = useAction(
    useCallback(async () => {
      onSelect((await createRecord("persons", { displayName: t("settings.people.newPerson") })).id);
    }, [onSelect, t]),
  );
  const addButton = (
    <Button
      variant={persons.length === 0 ? "filled" : "default"}
      leftSection={<IconPlus size={18} stroke={1.5} aria-hidden />}
      onClick={() => add.run()}
      loading={add.running}
    >
      {t("settings.people.addPerson")}
    </Button>
  );
  if (persons.length === 0)
    return (
      <EmptyState
        icon={IconUsers}
        title={t("settings.people.noPersons")}
        hint={t("settings.people.noPersonsHint")}
        action={addButton}
      />
    );
  const unitsById = byId(units);
  const unitOf = (person: Person) => {
    const unit = person.orgUnitId ? unitsById.get(person.orgUnitId) : undefined;
    return unit ? shortNameOf(unit) : "";
  };
  const shown = persons
    .filter((person) =>
      fold([person.displayName, person.roleTitle ?? "", unitOf(person)].join(" ")).includes(fold(wanted)),
    )
    .sort((a, b) => collator.compare(a.displayName, b.displayName));
  return (
    <div>
      <Group mb="sm" gap="sm">
        <TextInput
          flex={1}
          maw={340}
          leftSection={<IconSearch size={16} stroke={1.5} aria-hidden />}
          aria-label={t("settings.people.findPerson")}
          placeholder={t("settings.people.findPerson")}
          value={wanted}
          onChange={(event) => setWanted(event.currentTarget.value)}
        />
        {addButton}
        <ListExport {...personsOut(shown, unitOf, t)} />
      </Group>
      <Table highlightOnHover aria-label={t("settings.people.personList")}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t("fields.persons.displayName")}</Table.Th>
            <Table.Th>{t("fields.persons.orgUnitId")}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {shown.map((person) => (
            <Table.Tr
              key={person.id}
              bg={person.id === selected ? "var(--mantine-primary-color-light)" : undefined}
              onClick={() => onSelect(person.id)}
            >
              <Table.Td>
                <UnstyledButton className={classes.person} aria-current={person.id === selected || undefined}>
                  {person.displayName}
                </UnstyledButton>
                {person.roleTitle && person.roleTitle !== person.displayName && (
                  <Text size="sm" c="dimmed">
                    {person.roleTitle}
                  </Text>
                )}
              </Table.Td>
              <Table.Td>
                <Group gap="xs" wrap="nowrap">
                  {unitOf(person)}
                  {person.isExternal && (
                    <Badge variant="default" size="sm" tt="none">
                      {t("settings.people.external")}
                    </Badge>
                  )}
                  {person.restricted && (
                    <Badge variant="outline" color="gray" size="sm" tt="none">
                      {t("settings.privacy.restricted")}
                    </Badge>
                  )}
                </Group>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {shown.length === 0 && (
        <Text c="dimmed" mt="sm" role="status">
          {t("ui.nothingFound")}
        </Text>
      )}
    </div>
  );
}
