import { Button } from "@mantine/core";
import { useWords } from "@renderer/ui/useWords";
import type { TriageOutcome } from "@shared/domain/triage/triage";
import { triageOutcomes } from "@shared/domain/triage/triage";
import { useSearchParams } from "react-router";
import { outcomeIcons } from "./choices";
import classes from "./Finished.module.css";
import { StepTitle } from "./StepTitle";
import frame from "./TriageDialog.module.css";

type Props = { decided: readonly TriageOutcome[]; onClose: () => void };

/** End of a run: what was decided, in numbers. */
export function Finished({ decided, onClose }: Props) {
  const { t } = useWords();
  const inRoom = useSearchParams()[0].has("event");
  const counts = triageOutcomes
    .map((outcome) => ({ outcome, count: decided.filter((one) => one === outcome).length }))
    .filter(({ count }) => count > 0);
  return (
    <div className={frame.stage}>
      <StepTitle focusKey="finished">{t("triage.finished.title")}</StepTitle>
      <p className={frame.quiet}>
        {decided.length === 0
          ? t("triage.finished.none")
          : t("triage.finished.summary", { count: decided.length })}
      </p>
      {counts.length > 0 && (
        <ul className={classes.counts}>
          {counts.map(({ outcome, count }) => {
            const Icon = outcomeIcons[outcome];
            return (
              <li key={outcome} className={classes.count}>
                <Icon size="1.25em" stroke={1.5} aria-hidden />
                <span className={classes.number}>{count}</span>
                {t(`triage.finished.outcomes.${outcome}`, { count })}
              </li>
            );
          })}
        </ul>
      )}
      <p className={frame.quiet}>{t("triage.finished.aside")}</p>
      <div>
        <Button size="lg" onClick={onClose}>
          {t(inRoom ? "triage.finished.backToRoom" : "triage.finished.back")}
        </Button>
      </div>
    </div>
  );
}
