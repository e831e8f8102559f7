import { Group, Select, Textarea } from "@mantine/core";
import { acceptProposals } from "@renderer/data/commands/communication";
import { AskDialog } from "@renderer/ui/AskDialog";
import { DateField } from "@renderer/ui/fields/DateField";
import { useAction } from "@renderer/ui/useAction";
import { useWords } from "@renderer/ui/useWords";
import { communicationChannels } from "@shared/domain/stakeholders/communicationItem";
import type { Proposal } from "@shared/domain/stakeholders/proposals";
import { useCallback, useState } from "react";
import { messageOf, textBlock } from "./messageOf";

type Props = { proposal: Proposal; onDone: (words: string) => void; onClose: () => void };

/** A proposal before it is accepted: other day, other channel, own words. */
export function ChangeDialog({ proposal, onDone, onClose }: Props) {
  const { t, format } = useWords();
  const { occasion, stakeholder } = proposal;
  const [day, setDay] = useState(proposal.day);
  const [channel, setChannel] = useState(proposal.channel);
  // Absent while the text is the block of the channel.
  const [own, setOwn] = useState<string>();
  const text = own ?? textBlock({ t, format }, occasion, stakeholder, channel);
  const accept = useAction(
    useCallback(async () => {
      const message = messageOf({ t, format }, { ...proposal, day, channel });
      await acceptProposals([{ ...message, keyMessage: text }]);
      onDone(t("communication.proposals.accepted", { count: 1 }));
      onClose();
    }, [proposal, day, channel, text, onDone, onClose, t, format]),
  );
  return (
    <AskDialog
      size="lg"
      title={t("communication.proposals.changeTitle", { group: stakeholder.label })}
      answer={t("communication.proposals.accept")}
      running={accept.running}
      onAnswer={() => accept.run()}
      onClose={onClose}
    >
      <Group grow align="flex-start">
        <DateField
          label={t("communication.proposals.day")}
          value={day}
          onSave={(chosen) => chosen && setDay(chosen)}
        />
        <Select
          label={t("fields.communicationItems.channel")}
          allowDeselect={false}
          withCheckIcon={false}
          data={communicationChannels.map((value) => ({
            value,
            label: t(`enumerations.communicationChannel.${value}`),
          }))}
          value={channel}
          onChange={(chosen) => setChannel(communicationChannels.find((one) => one === chosen) ?? channel)}
        />
      </Group>
      <Textarea
        label={t("communication.proposals.text")}
        description={t("communication.proposals.textHint")}
        autosize
        minRows={6}
        maxRows={16}
        value={text}
        onChange={({ currentTarget }) => setOwn(currentTarget.value)}
      />
    </AskDialog>
  );
}
