import { Button, Group, Textarea } from "@mantine/core";
import { useWords } from "@renderer/ui/useWords";
import type { TriageOutcome } from "@shared/domain/triage/triage";
import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from "react";
import { isAside } from "./choices";
import classes from "./Proposal.module.css";

type Props = {
  decision: TriageOutcome;
  /** There is a proposal to depart from. */
  hasProposal: boolean;
  reason: string;
  onReason: (reason: string) => void;
  onGoOn: () => void;
};

/** Why the room decides otherwise, or puts the item aside. Without a reason it does not go on. */
export function ReasonForm({ decision, hasProposal, reason, onReason, onGoOn }: Props) {
  const { t } = useWords();
  const [refused, setRefused] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.scrollIntoView({ block: "nearest" });
  }, []);
  const aside = isAside(decision);
  const isEmpty = reason.trim() === "";
  const goOn = (event: FormEvent | KeyboardEvent) => {
    event.preventDefault();
    setRefused(isEmpty);
    if (!isEmpty) onGoOn();
  };
  return (
    <form ref={form} className={classes.reason} onSubmit={goOn} noValidate>
      <Textarea
        size="lg"
        autosize
        minRows={2}
        maxRows={6}
        autoFocus
        required
        label={aside || !hasProposal ? t("triage.proposal.reasonFree") : t("triage.proposal.reason")}
        description={t("triage.proposal.reasonHint")}
        value={reason}
        error={
          refused && isEmpty
            ? t(aside || !hasProposal ? "triage.proposal.reasonNeededAside" : "triage.proposal.reasonNeeded")
            : undefined
        }
        onChange={(event) => onReason(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === "Enter" && !event.shiftKey) goOn(event);
        }}
      />
      <Group mt="md">
        <Button type="submit" size="md">
          {aside
            ? t(decision === "parked" ? "triage.list.park" : "triage.list.discard")
            : t("triage.proposal.next")}
        </Button>
      </Group>
    </form>
  );
}
