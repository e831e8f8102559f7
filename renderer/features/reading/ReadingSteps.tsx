import { useWords } from "@renderer/ui/useWords";
import { IconCheck } from "@tabler/icons-react";
import classes from "./ReadingSteps.module.css";

const steps = ["source", "columns", "trial", "done"] as const;
export type TableStep = (typeof steps)[number];

/** Where a table is on its way: source, columns, dry run, done. */
export function ReadingSteps({ at }: { at: TableStep }) {
  const { t } = useWords();
  const current = steps.indexOf(at);
  return (
    <ol className={classes.steps} aria-label={t("reading.steps.label")}>
      {steps.map((step, index) => (
        <li key={step} className={classes.step} {...(index === current && { "aria-current": "step" })}>
          <span className={classes.number}>
            {index < current ? <IconCheck size={14} stroke={2} aria-hidden /> : index + 1}
          </span>
          {t(`reading.steps.${step}`)}
        </li>
      ))}
    </ol>
  );
}
