import type { FateTargets } from "@renderer/data/commands/fates";
import { ReasonDialog } from "@renderer/ui/ReasonDialog";
import { useWords } from "@renderer/ui/useWords";

type Props = { targets: FateTargets; onReject: (reason: string) => void; onClose: () => void };

/** Why cards are rejected: a word is enough, and it is asked for because the room will ask later. */
export function RejectDialog({ targets: { cardIds = [] }, onReject, onClose }: Props) {
  const { t } = useWords();
  const count = cardIds.length;
  return (
    <ReasonDialog
      title={count > 0 ? t("board.reject.title", { count }) : t("board.reject.clusterTitle")}
      answer={t("board.reject.submit")}
      label={t("board.reject.reason")}
      placeholder={t("board.reject.placeholder")}
      missing={t("board.reject.needed")}
      onReason={(reason) => {
        onReject(reason);
        onClose();
      }}
      onClose={onClose}
    />
  );
}
