import { Button, Group } from "@mantine/core";
import { useWords } from "@renderer/ui/useWords";
import { useRef } from "react";
import { SettledButton } from "./SettledButton";
import type { ShownProposal } from "./shownProposals";

type Props = {
  proposals: readonly ShownProposal[];
  /** Id of the heading that says what they are about. */
  describedBy: string;
  isBusy: boolean;
  onAccept: (open: readonly ShownProposal[]) => void;
  onTakeBack: (accepted: readonly ShownProposal[]) => void;
};

/** Accepts all open proposals of an occasion; once nothing is open, the same place says what became of them. */
export function GroupSteps({ proposals, describedBy, isBusy, onAccept, onTakeBack }: Props) {
  const { t } = useWords();
  const steps = useRef<HTMLDivElement>(null);
  const open = proposals.filter(({ message }) => message === undefined);
  const accepted = proposals.filter(({ message }) => message && message.item.status !== "declined");
  const declined = proposals.length - open.length - accepted.length;
  const isSettled = open.length === 0;
  return (
    // As wide before as after, so that the heading beside it keeps its lines.
    <Group gap="xs" flex="none" wrap="nowrap" miw={290} justify="flex-end" ref={steps}>
      {isSettled && accepted.length > 0 && (
        <Button
          variant="subtle"
          aria-describedby={describedBy}
          onClick={() => {
            if (isBusy) return;
            onTakeBack(accepted);
            steps.current?.querySelector<HTMLElement>("button:last-of-type")?.focus();
          }}
        >
          {t("communication.proposals.takeBack")}
        </Button>
      )}
      <SettledButton
        variant="light"
        aria-describedby={describedBy}
        isSettled={isSettled}
        onPress={() => !isBusy && onAccept(open)}
      >
        {isSettled
          ? [
              accepted.length > 0 && t("communication.proposals.allAccepted", { count: accepted.length }),
              declined > 0 && t("communication.proposals.allDeclined", { count: declined }),
            ]
              .filter(Boolean)
              .join(", ")
          : t("communication.proposals.acceptAll", { count: open.length })}
      </SettledButton>
    </Group>
  );
}
