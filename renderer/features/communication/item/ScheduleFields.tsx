import { SimpleGrid, Text } from "@mantine/core";
import type { CommunicationPlan, MessageRow } from "@renderer/data/queries/communication";
import { EnumSelect } from "@renderer/ui/fields/EnumSelect";
import { ReferenceSelect } from "@renderer/ui/fields/ReferenceSelect";
import { today } from "@renderer/ui/today";
import { useWords } from "@renderer/ui/useWords";
import { cadences, communicationChannels } from "@shared/domain/stakeholders/communicationItem";
import { nextOfCadence } from "@shared/domain/stakeholders/told";
import { isPending } from "../plan/planColumns";
import { DayField } from "./DayField";
import { ItemPart } from "./ItemPart";
import { useSaveItem } from "./useSaveItem";

type Props = { plan: CommunicationPlan; row: MessageRow };

/** By which channel, how often, when and by whom. */
export function ScheduleFields({ plan, row }: Props) {
  const { t, format } = useWords();
  const { item, day } = row;
  const save = useSaveItem(item.id);
  const now = today();
  const next = isPending(row) ? nextOfCadence(item, day !== undefined && day > now ? day : now) : undefined;
  const persons = [...plan.persons.values()]
    .filter(({ id, archivedAt }) => archivedAt === undefined || id === item.ownerId)
    .map(({ id, displayName }) => ({ value: id, label: displayName }));
  return (
    <ItemPart title={t("communication.item.when")}>
      <SimpleGrid cols={2}>
        <EnumSelect
          label={t("fields.communicationItems.channel")}
          enumeration="communicationChannel"
          values={communicationChannels}
          value={item.channel}
          onSave={(channel, session) => channel && save("channel")(channel, session)}
        />
        <ReferenceSelect
          label={t("fields.communicationItems.ownerId")}
          options={persons}
          value={item.ownerId}
          onSave={save("ownerId")}
        />
        <EnumSelect
          label={t("fields.communicationItems.cadence")}
          enumeration="communicationCadence"
          values={cadences}
          value={item.cadence}
          onSave={(cadence, session) => cadence && save("cadence")(cadence, session)}
        />
        <DayField plan={plan} row={row} field="firstDate" />
        {(item.cadence !== "once" || item.nextDate !== undefined) && (
          <DayField plan={plan} row={row} field="nextDate" />
        )}
      </SimpleGrid>
      {next && (
        <Text size="sm" c="dimmed">
          {t("communication.item.next", { date: format.date(next) })}
        </Text>
      )}
    </ItemPart>
  );
}
