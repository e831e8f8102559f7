import { Textarea } from "@mantine/core";
import { declineProposals } from "@renderer/data/commands/communication";
import { useAction } from "@renderer/ui/useAction";
import { useWords } from "@renderer/ui/useWords";
import type { Proposal } from "@shared/domain/stakeholders/proposals";
import { useCallback, useState } from "react";
import { AskDialog } from "../AskDialog";
import { messageOf } from "./messageOf";

type Props = { proposal: Proposal; onDone: (words: string) => void; onClose: () => void };

/** Declines a proposal, with the reason that is kept. */
export function DeclineDialog({ proposal, onDone, onClose }: Props) {
  const { t, format } = useWords();
  const [reason, setReason] = useState("");
  const decline = useAction(
    useCallback(async () => {
      await declineProposals([messageOf({ t, format }, proposal)], reason.trim());
      onDone(t("communication.proposals.declined"));
      onClose();
    }, [proposal, reason, onDone, onClose, t, format]),
  );
  return (
    <AskDialog
      title={`${t("communication.proposals.declineTitle")}: ${proposal.stakeholder.label}`}
      answer={t("communication.proposals.declineTitle")}
      isComplete={reason.trim() !== ""}
      running={decline.running}
      onAnswer={() => decline.run()}
      onClose={onClose}
    >
      <Textarea
        data-autofocus
        label={t("communication.proposals.reason")}
        description={t("communication.proposals.reasonHint")}
        autosize
        minRows={2}
        value={reason}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
    </AskDialog>
  );
}
