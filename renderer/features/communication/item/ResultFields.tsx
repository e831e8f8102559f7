import { SimpleGrid } from "@mantine/core";
import { updateRecord } from "@renderer/data/commands/records";
import type { MessageRow } from "@renderer/data/queries/communication";
import { DateField } from "@renderer/ui/fields/DateField";
import { EnumSelect } from "@renderer/ui/fields/EnumSelect";
import { TextArea } from "@renderer/ui/fields/TextField";
import { today } from "@renderer/ui/today";
import { useWords } from "@renderer/ui/useWords";
import { communicationStatuses } from "@shared/domain/stakeholders/communicationItem";
import { ItemPart } from "./ItemPart";
import { useSaveItem } from "./useSaveItem";

/** How it stands, what came back and what follows from it. */
export function ResultFields({ row: { item } }: { row: MessageRow }) {
  const { t } = useWords();
  const save = useSaveItem(item.id);
  const { id, status, doneOn } = item;
  const isRefused = status === "declined" || status === "cancelled";
  return (
    <ItemPart title={t("communication.item.result")}>
      <SimpleGrid cols={2}>
        <EnumSelect
          label={t("fields.communicationItems.status")}
          enumeration="communicationStatus"
          values={communicationStatuses}
          value={status}
          onSave={(chosen, session) =>
            chosen &&
            updateRecord(
              "communicationItems",
              id,
              { status: chosen, ...(chosen === "done" ? { doneOn: doneOn ?? today() } : {}) },
              session,
            )
          }
        />
        <DateField label={t("fields.communicationItems.doneOn")} value={doneOn} onSave={save("doneOn")} />
      </SimpleGrid>
      {isRefused && (
        <TextArea
          label={t("fields.communicationItems.reason")}
          minRows={1}
          value={item.reason}
          onSave={save("reason")}
        />
      )}
      <TextArea
        label={t("fields.communicationItems.feedback")}
        value={item.feedback}
        onSave={save("feedback")}
      />
      <TextArea
        label={t("fields.communicationItems.followUp")}
        minRows={1}
        value={item.followUp}
        onSave={save("followUp")}
      />
    </ItemPart>
  );
}
