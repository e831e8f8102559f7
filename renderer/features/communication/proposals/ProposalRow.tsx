import { ActionIcon, Anchor, Group, Menu, Table, Text } from "@mantine/core";
import { recordPath } from "@renderer/ui/recordPath";
import { useWords } from "@renderer/ui/useWords";
import { IconArrowBackUp, IconDots, IconFileText, IconPencil, IconX } from "@tabler/icons-react";
import { Link } from "react-router";
import { whyInWords } from "./messageOf";
import { SettledButton } from "./SettledButton";
import type { ShownProposal } from "./shownProposals";

type Steps = {
  proposal: ShownProposal;
  isBusy: boolean;
  onAccept: () => void;
  onTakeBack: () => void;
  onChange: () => void;
  onDecline: () => void;
};

/** One proposal; once it is dealt with its row stays and says what became of it. */
export function ProposalRow({ number, ...steps }: Steps & { number: number }) {
  const { t, format } = useWords();
  const { proposal } = steps;
  const { stakeholder, after, message } = proposal;
  return (
    <Table.Tr c={message && "dimmed"}>
      <Table.Td>{number}</Table.Td>
      <Table.Td>
        <Anchor component={Link} to={recordPath("stakeholders", stakeholder)} c="inherit" inherit>
          {stakeholder.label}
        </Anchor>
      </Table.Td>
      <Table.Td>{format.date(message ? message.day : proposal.day)}</Table.Td>
      <Table.Td>{t(`enumerations.communicationChannel.${(message?.item ?? proposal).channel}`)}</Table.Td>
      <Table.Td>
        {whyInWords(t, proposal)}
        {after.length > 0 && (
          <Text size="sm" c="dimmed">
            {t("communication.proposals.after", { groups: after.map(({ label }) => label).join(", ") })}
          </Text>
        )}
      </Table.Td>
      <Table.Td>
        <RowSteps {...steps} />
      </Table.Td>
    </Table.Tr>
  );
}

function RowSteps({ proposal, isBusy, onAccept, onTakeBack, onChange, onDecline }: Steps) {
  const { t } = useWords();
  const { stakeholder, message } = proposal;
  const group = stakeholder.label;
  const became = message && (message.item.status === "declined" ? "isDeclined" : "isAccepted");
  return (
    <Group gap={4} wrap="nowrap" justify="space-between">
      <SettledButton
        variant="default"
        size="compact-sm"
        isSettled={message !== undefined}
        aria-label={t(`communication.proposals.${became ?? "accept"}Of`, { group })}
        onPress={() => !isBusy && onAccept()}
      >
        {t(`communication.proposals.${became ?? "accept"}`)}
      </SettledButton>
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
          {message ? (
            <>
              <Menu.Item
                leftSection={<IconArrowBackUp size={16} stroke={1.5} aria-hidden />}
                onClick={onTakeBack}
              >
                {t("communication.proposals.takeBack")}
              </Menu.Item>
              <Menu.Item
                component={Link}
                to={recordPath("communicationItems", message.item)}
                leftSection={<IconFileText size={16} stroke={1.5} aria-hidden />}
              >
                {t("communication.proposals.open")}
              </Menu.Item>
            </>
          ) : (
            <>
              <Menu.Item leftSection={<IconPencil size={16} stroke={1.5} aria-hidden />} onClick={onChange}>
                {t("communication.proposals.change")}
              </Menu.Item>
              <Menu.Item leftSection={<IconX size={16} stroke={1.5} aria-hidden />} onClick={onDecline}>
                {t("communication.proposals.decline")}
              </Menu.Item>
            </>
          )}
        </Menu.Dropdown>
      </Menu>
    </Group>
  );
}
