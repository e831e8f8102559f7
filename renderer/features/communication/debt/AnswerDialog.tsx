import { List, MultiSelect, Text, Textarea } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { nameAffectedOfMany, nameNobodyOfMany } from "@renderer/data/commands/communication";
import type { CommunicationPlan } from "@renderer/data/queries/communication";
import { AskDialog } from "@renderer/ui/AskDialog";
import { useAction } from "@renderer/ui/useAction";
import { useWords } from "@renderer/ui/useWords";
import { type Occasion, occasionKey } from "@shared/domain/stakeholders/occasions";
import { inOrder } from "@shared/domain/workspace";
import { useCallback, useState } from "react";
import { occasionWords } from "../proposals/messageOf";

/** As many as are named one by one. */
const namedFirst = 6;

type Props = {
  occasions: readonly Occasion[];
  plan: Pick<CommunicationPlan, "stakeholders">;
  onClose: () => void;
};

/** One answer for several occasions: the same groups, or nobody and why. */
export function AnswerDialog({ occasions: given, plan, onClose }: Props) {
  const { t } = useWords();
  const [occasions] = useState(given);
  const [groups, setGroups] = useState<string[]>([]);
  const [reason, setReason] = useState("");
  const count = occasions.length;
  const answer = useAction(
    useCallback(async () => {
      if (groups.length > 0) await nameAffectedOfMany(occasions, groups);
      else await nameNobodyOfMany(occasions, reason.trim());
      notifications.show({ message: t("communication.debt.answer.done", { count: occasions.length }) });
      onClose();
    }, [occasions, groups, reason, onClose, t]),
  );
  const options = inOrder(
    [...plan.stakeholders.values()].filter(({ archivedAt }) => archivedAt === undefined),
  );
  return (
    <AskDialog
      title={t("communication.debt.answer.title", { count })}
      answer={t("communication.debt.answer.save")}
      isComplete={groups.length > 0 || reason.trim() !== ""}
      running={answer.running}
      onAnswer={() => answer.run()}
      onClose={onClose}
    >
      <List size="sm" listStyleType="none">
        {occasions.slice(0, namedFirst).map((one) => (
          <List.Item key={occasionKey(one)}>{occasionWords(t, one)}</List.Item>
        ))}
        {count > namedFirst && (
          <List.Item c="dimmed">
            {t("communication.debt.answer.others", { count: count - namedFirst })}
          </List.Item>
        )}
      </List>
      <Text size="sm" c="dimmed">
        {t("communication.debt.answer.or")}
      </Text>
      {options.length > 0 && (
        <MultiSelect
          label={t("communication.debt.answer.groups")}
          placeholder={groups.length === 0 ? t("communication.whom.choose") : undefined}
          searchable
          selectFirstOptionOnChange
          hidePickedOptions
          nothingFoundMessage={t("ui.nothingFound")}
          data={options.map(({ id, label }) => ({ value: id, label }))}
          value={groups}
          onChange={setGroups}
        />
      )}
      <Textarea
        data-autofocus
        label={t("communication.whom.nobodyBecause")}
        placeholder={t("communication.whom.nobodyHint")}
        autosize
        minRows={2}
        disabled={groups.length > 0}
        value={reason}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
    </AskDialog>
  );
}
