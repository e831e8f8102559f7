import { declineProposals } from "@renderer/data/commands/communication";
import { ReasonDialog } from "@renderer/ui/ReasonDialog";
import { useAction } from "@renderer/ui/useAction";
import { useWords } from "@renderer/ui/useWords";
import type { Proposal } from "@shared/domain/stakeholders/proposals";
import { useCallback } from "react";
import { messageOf } from "./messageOf";

type Props = { proposal: Proposal; onDone: (words: string) => void; onClose: () => void };

/** Declines a proposal, with the reason that is kept. */
export function DeclineDialog({ proposal, onDone, onClose }: Props) {
  const { t, format } = useWords();
  const decline = useAction(
    useCallback(
      async (reason: string) => {
        await declineProposals([messageOf({ t, format }, proposal)], reason);
        onDone(t("communication.proposals.declined"));
        onClose();
      },
      [proposal, onDone, onClose, t, format],
    ),
  );
  return (
    <ReasonDialog
      title={`${t("communication.proposals.declineTitle")}: ${proposal.stakeholder.label}`}
      answer={t("communication.proposals.declineTitle")}
      label={t("communication.proposals.reason")}
      description={t("communication.proposals.reasonHint")}
      running={decline.running}
      onReason={decline.run}
      onClose={onClose}
    />
  );
}
