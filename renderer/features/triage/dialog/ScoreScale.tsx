import { useWords } from "@renderer/ui/useWords";
import classes from "./Proposal.module.css";

/** Where the score lies between operational and strategic, with the two borders of the rules. */
export function ScoreScale({ score }: { score: number | undefined }) {
  const { t } = useWords();
  if (score === undefined) return <p className={classes.rule}>{t("triage.proposal.noScore")}</p>;
  return (
    <div className={classes.scale}>
      <div className={classes.track} role="img" aria-label={t("triage.proposal.scale", { score })}>
        <span className={classes.mark} style={{ insetInlineStart: `${score}%` }} />
      </div>
      <div className={classes.scaleWords} aria-hidden>
        <span>{t("triage.proposal.scaleFrom")}</span>
        <span>{t("triage.proposal.score", { score })}</span>
        <span>{t("triage.proposal.scaleTo")}</span>
      </div>
    </div>
  );
}
