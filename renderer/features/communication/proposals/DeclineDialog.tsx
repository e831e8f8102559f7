import { Button, Group, Modal, Stack, Textarea } from "@mantine/core";
import { declineProposals } from "@renderer/data/commands/communication";
import { useAction } from "@renderer/ui/useAction";
import { useFocusBack } from "@renderer/ui/useFocusBack";
import { useWords } from "@renderer/ui/useWords";
import type { Proposal } from "@shared/domain/stakeholders/proposals";
import { useCallback, useState } from "react";
import { messageOf } from "./messageOf";

type Props = { proposal: Proposal; onDone: (words: string) => void; onClose: () => void };

/** Declines a proposal, with the reason that is kept. */
export function DeclineDialog({ proposal, onDone, onClose }: Props) {
  const { t, format } = useWords();
  useFocusBack();
  const [reason, setReason] = useState("");
  const decline = useAction(
    useCallback(async () => {
      await declineProposals([messageOf({ t, format }, proposal)], reason.trim());
      onDone(t("communication.proposals.declined"));
      onClose();
    }, [proposal, reason, onDone, onClose, t, format]),
  );
  return (
    <Modal
      opened
      onClose={onClose}
      title={`${t("communication.proposals.declineTitle")}: ${proposal.stakeholder.label}`}
      closeButtonProps={{ "aria-label": t("table.close") }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          decline.run();
        }}
      >
        <Stack>
          <Textarea
            data-autofocus
            label={t("communication.proposals.reason")}
            description={t("communication.proposals.reasonHint")}
            autosize
            minRows={2}
            value={reason}
            onChange={({ currentTarget }) => setReason(currentTarget.value)}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t("communication.proposals.cancel")}
            </Button>
            <Button type="submit" loading={decline.running} disabled={reason.trim() === ""}>
              {t("communication.proposals.declineTitle")}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
