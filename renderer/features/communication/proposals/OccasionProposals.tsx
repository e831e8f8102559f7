import { Anchor, Group, Table, Text, Title } from "@mantine/core";
import { acceptProposals } from "@renderer/data/commands/communication";
import { removeRecords } from "@renderer/data/commands/records";
import { useAction } from "@renderer/ui/useAction";
import { useWords } from "@renderer/ui/useWords";
import type { Occasion } from "@shared/domain/stakeholders/occasions";
import type { Proposal } from "@shared/domain/stakeholders/proposals";
import { useCallback, useId, useState } from "react";
import { Link } from "react-router";
import { occasionPath } from "../occasionPath";
import { ChangeDialog } from "./ChangeDialog";
import { DeclineDialog } from "./DeclineDialog";
import { GroupSteps } from "./GroupSteps";
import { messageOf, occasionWords } from "./messageOf";
import { ProposalRow } from "./ProposalRow";
import type { ShownGroup, ShownProposal } from "./shownProposals";

type Props = {
  occasion: Occasion;
  proposals: ShownGroup["proposals"];
  /** Says what was done to those who do not see it. */
  onDone: (words: string) => void;
};

/** The proposals of one occasion, first to be told first. */
export function OccasionProposals({ occasion, proposals, onDone }: Props) {
  const { t, format } = useWords();
  const heading = useId();
  const [changing, setChanging] = useState<Proposal>();
  const [declining, setDeclining] = useState<Proposal>();
  const accept = useAction(
    useCallback(
      async (chosen: readonly Proposal[]) => {
        await acceptProposals(chosen.map((one) => messageOf({ t, format }, one)));
        onDone(t("communication.proposals.accepted", { count: chosen.length }));
      },
      [t, format, onDone],
    ),
  );
  const takeBack = useAction(
    useCallback(
      async (chosen: readonly ShownProposal[]) => {
        const ids = chosen.flatMap(({ message }) => message?.id ?? []);
        await removeRecords("communicationItems", ids);
        onDone(t("communication.proposals.takenBack", { count: ids.length }));
      },
      [t, onDone],
    ),
  );
  const isBusy = accept.running || takeBack.running;
  const name = occasionWords(t, occasion);
  return (
    <section aria-labelledby={heading}>
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
        {proposals.length > 1 && (
          <GroupSteps
            proposals={proposals}
            describedBy={heading}
            isBusy={isBusy}
            onAccept={accept.run}
            onTakeBack={takeBack.run}
          />
        )}
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
              <Table.Th w={154}>{t("communication.proposals.day")}</Table.Th>
              <Table.Th w={140}>{t("communication.proposals.channel")}</Table.Th>
              <Table.Th>{t("communication.proposals.why")}</Table.Th>
              <Table.Th w={184}>{t("communication.proposals.steps")}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {proposals.map((proposal, at) => (
              <ProposalRow
                key={proposal.stakeholder.id}
                number={at + 1}
                proposal={proposal}
                isBusy={isBusy}
                onAccept={() => accept.run([proposal])}
                onTakeBack={() => takeBack.run([proposal])}
                onChange={() => setChanging(proposal)}
                onDecline={() => setDeclining(proposal)}
              />
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      {changing && (
        <ChangeDialog proposal={changing} onDone={onDone} onClose={() => setChanging(undefined)} />
      )}
      {declining && (
        <DeclineDialog proposal={declining} onDone={onDone} onClose={() => setDeclining(undefined)} />
      )}
    </section>
  );
}
