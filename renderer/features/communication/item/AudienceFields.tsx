import { updateRecord } from "@renderer/data/commands/records";
import type { CommunicationPlan, MessageRow } from "@renderer/data/queries/communication";
import { ReferenceMultiSelect, ReferenceSelect } from "@renderer/ui/fields/ReferenceSelect";
import { TextArea, TextField } from "@renderer/ui/fields/TextField";
import { useWords } from "@renderer/ui/useWords";
import { occasionKey } from "@shared/domain/stakeholders/occasions";
import { inOrder } from "@shared/domain/workspace";
import { useMemo } from "react";
import { occasionWords } from "../proposals/messageOf";
import { ItemPart } from "./ItemPart";
import { useSaveItem } from "./useSaveItem";

type Props = { plan: CommunicationPlan; row: MessageRow };

/** Who hears it, of what, and what for. */
export function AudienceFields({ plan, row }: Props) {
  const { t } = useWords();
  const { item } = row;
  const save = useSaveItem(item.id);
  const occasions = useMemo(
    () =>
      [...plan.occasions.values()].map((one) => ({ value: occasionKey(one), label: occasionWords(t, one) })),
    [plan.occasions, t],
  );
  const groups = inOrder([...plan.stakeholders.values()])
    .filter(({ id, archivedAt }) => archivedAt === undefined || item.stakeholderIds.includes(id))
    .map(({ id, label }) => ({ value: id, label }));
  return (
    <ItemPart title={t("communication.item.who")}>
      <TextArea
        label={t("fields.communicationItems.title")}
        minRows={1}
        value={item.title}
        required
        onSave={save("title")}
      />
      <ReferenceMultiSelect
        label={t("fields.communicationItems.stakeholderIds")}
        options={groups}
        value={item.stakeholderIds}
        onSave={save("stakeholderIds")}
      />
      <TextField
        label={t("fields.communicationItems.audienceText")}
        value={item.audienceText}
        onSave={save("audienceText")}
      />
      <ReferenceSelect
        label={t("communication.item.occasion")}
        placeholder={t("communication.item.noOccasion")}
        options={occasions}
        value={row.occasion && occasionKey(row.occasion)}
        onSave={(key, session) => {
          const chosen = key === undefined ? undefined : plan.occasions.get(key);
          return updateRecord(
            "communicationItems",
            item.id,
            { occasionKind: chosen?.kind, occasionId: chosen?.id },
            session,
          );
        }}
      />
      <TextArea
        label={t("fields.communicationItems.objective")}
        minRows={1}
        value={item.objective}
        onSave={save("objective")}
      />
    </ItemPart>
  );
}
