import { Button, Group, Text } from "@mantine/core";
import { updateRecord } from "@renderer/data/commands/records";
import type { CommunicationPlan, MessageRow } from "@renderer/data/queries/communication";
import { TextArea } from "@renderer/ui/fields/TextField";
import { useAction } from "@renderer/ui/useAction";
import { useWords } from "@renderer/ui/useWords";
import { openGaps } from "@shared/domain/stakeholders/textGaps";
import { useCallback } from "react";
import { textBlock } from "../proposals/messageOf";
import { ItemPart } from "./ItemPart";
import { useSaveItem } from "./useSaveItem";
import { Warning } from "./Warning";

type Props = { plan: CommunicationPlan; row: MessageRow };

/** What is said, and the concerns it answers. */
export function MessageFields({ plan, row: { item, occasion } }: Props) {
  const { t, format } = useWords();
  const save = useSaveItem(item.id);
  const gaps = openGaps(item);
  const groups = item.stakeholderIds.flatMap((id) => plan.stakeholders.get(id) ?? []);
  const insert = useAction(
    useCallback(async () => {
      if (!occasion) return;
      const block = textBlock({ t, format }, occasion, groups[0], item.channel);
      const keyMessage = [item.keyMessage.trim(), block].filter((part) => part !== "").join("\n\n");
      await updateRecord("communicationItems", item.id, { keyMessage });
    }, [occasion, groups, item, t, format]),
  );
  return (
    <ItemPart title={t("communication.item.what")}>
      <TextArea
        label={t("fields.communicationItems.keyMessage")}
        minRows={4}
        value={item.keyMessage}
        onSave={save("keyMessage")}
        hint={
          gaps.length > 0 && <Warning>{t("communication.rules.gaps", { gaps: gaps.join(", ") })}</Warning>
        }
      />
      {occasion && (
        <Group>
          <Button variant="default" size="compact-sm" onClick={() => insert.run()}>
            {t("communication.item.block")}
          </Button>
        </Group>
      )}
      <TextArea
        label={t("fields.communicationItems.concernsAnswered")}
        value={item.concernsAnswered}
        onSave={save("concernsAnswered")}
      />
      {groups
        .filter(({ concerns }) => concerns.trim() !== "")
        .map(({ id, label, concerns }) => (
          <Text key={id} size="sm" c="dimmed">
            {t("communication.item.concerns", { group: label, concerns })}
          </Text>
        ))}
    </ItemPart>
  );
}
