import { ActionIcon, Anchor, Button, Group, Menu, Table, Text, Title } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { acceptProposals, type PlannedMessage } from "@renderer/data/commands/communication";
import { recordPath } from "@renderer/ui/recordPath";
import { useAction } from "@renderer/ui/useAction";
import { useWords } from "@renderer/ui/useWords";
import type { Occasion } from "@shared/domain/stakeholders/occasions";
import type { Proposal } from "@shared/domain/stakeholders/proposals";
import { IconDots, IconPencil, IconX } from "@tabler/icons-react";
import { useCallback, useId, useState } from "react";
import { Link } from "react-router";
import { occasionPath } from "../occasionPath";
import { ChangeDialog } from "./ChangeDialog";
import { DeclineDialog } from "./DeclineDialog";
import { messageOf, occasionWords, whyInWords } from "./messageOf";
import { useFocusWithin } from "./useFocusWithin";

type Props = { occasion: Occasion; proposals: readonly Proposal[] };

/** The proposals of one occasion, first to be told first. */
export function OccasionProposals({ occasion, proposals }: Props) {
  const { t, format } = useWords();
  const heading = useId();
  const place = useFocusWithin<HTMLElement>(proposals.length);
  const [changing, setChanging] = useState<Proposal>();
  const [declining, setDeclining] = useState<Proposal>();
  const accept = useAction(
    useCallback(
      async (messages: readonly PlannedMessage[]) => {
        await acceptProposals(messages);
        notifications.show({ message: t("communication.proposals.accepted", { count: messages.length }) });
      },
      [t],
    ),
  );
  const name = occasionWords(t, occasion);
  return (
    <section aria-labelledby={heading} ref={place}>
      <Group justify="space-between" align="flex-start" mb="xs" wrap="nowrap">
        <div>
          <Title order={2} size="h4" id={heading} lineClamp={2}>
            <Anchor component={Link} to={occasionPath(occasion)} inherit c="inherit">
              {name}
            </Anchor>
          </Title>
          <Text size="sm" c="dimmed">
            {[occasion.within, format.date(occasion.day)].filter(Boolean).join(" · ")}
          </Text>
        </div>
        <Button
          variant="light"
          flex="none"
          aria-describedby={heading}
          disabled={accept.running}
          onClick={() => accept.run(proposals.map((one) => messageOf({ t, format }, one)))}
        >
          {t("communication.proposals.acceptAll", { count: proposals.length })}
        </Button>
      </Group>
      <Table.ScrollContainer minWidth={820} type="native">
        <Table
          aria-label={t("communication.proposals.listLabel", { occasion: name })}
          layout="fixed"
          verticalSpacing={6}
        >
          <Table.Thead>
            <Table.Tr>
              <Table.Th w={48}>{t("communication.proposals.order")}</Table.Th>
              <Table.Th w="22%">{t("communication.proposals.who")}</Table.Th>
              <Table.Th w={160}>{t("communication.proposals.day")}</Table.Th>
              <Table.Th w={140}>{t("communication.proposals.channel")}</Table.Th>
              <Table.Th>{t("communication.proposals.why")}</Table.Th>
              <Table.Th w={170}>{t("communication.proposals.steps")}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {proposals.map((proposal, at) => (
              <Table.Tr key={proposal.stakeholder.id}>
                <Table.Td>{at + 1}</Table.Td>
                <Table.Td>
                  <Anchor component={Link} to={recordPath("stakeholders", proposal.stakeholder)} c="inherit">
                    {proposal.stakeholder.label}
                  </Anchor>
                </Table.Td>
                <Table.Td>{format.date(proposal.day)}</Table.Td>
                <Table.Td>{t(`enumerations.communicationChannel.${proposal.channel}`)}</Table.Td>
                <Table.Td>
                  {whyInWords(t, proposal)}
                  {proposal.after.length > 0 && (
                    <Text size="sm" c="dimmed">
                      {t("communication.proposals.after", {
                        groups: proposal.after.map(({ label }) => label).join(", "),
                      })}
                    </Text>
                  )}
                </Table.Td>
                <Table.Td>
                  <Steps
                    group={proposal.stakeholder.label}
                    running={accept.running}
                    onAccept={() => accept.run([messageOf({ t, format }, proposal)])}
                    onChange={() => setChanging(proposal)}
                    onDecline={() => setDeclining(proposal)}
                  />
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      {changing && <ChangeDialog proposal={changing} onClose={() => setChanging(undefined)} />}
      {declining && <DeclineDialog proposal={declining} onClose={() => setDeclining(undefined)} />}
    </section>
  );
}

type StepsProps = {
  group: string;
  running: boolean;
  onAccept: () => void;
  onChange: () => void;
  onDecline: () => void;
};

function Steps({ group, running, onAccept, onChange, onDecline }: StepsProps) {
  const { t } = useWords();
  return (
    <Group gap={4} wrap="nowrap">
      <Button
        variant="default"
        size="compact-sm"
        disabled={running}
        aria-label={t("communication.proposals.acceptOf", { group })}
        onClick={onAccept}
      >
        {t("communication.proposals.accept")}
      </Button>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={`${t("communication.proposals.steps")}: ${group}`}
          >
            <IconDots size={18} stroke={1.5} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconPencil size={16} stroke={1.5} aria-hidden />} onClick={onChange}>
            {t("communication.proposals.change")}
          </Menu.Item>
          <Menu.Item leftSection={<IconX size={16} stroke={1.5} aria-hidden />} onClick={onDecline}>
            {t("communication.proposals.decline")}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </Group>
  );
}
