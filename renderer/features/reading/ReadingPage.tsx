import { workspaceToReadInto } from "@renderer/data/queries/reading";
import { PageHeader } from "@renderer/ui/PageHeader";
import { useAction } from "@renderer/ui/useAction";
import { useLive } from "@renderer/ui/useLive";
import { useWords } from "@renderer/ui/useWords";
import { ChooseFiles } from "./ChooseFiles";
import { FailedFiles } from "./FailedFiles";
import { ReadingProgress } from "./ReadingProgress";
import { ReadingResult } from "./ReadingResult";
import { StrategyPreview } from "./strategy/StrategyPreview";
import { TablePreview } from "./table/TablePreview";
import { useReading } from "./useReading";

/** Reads in what exists: choose files, look at what they become, store it in one step. */
export function ReadingPage() {
  const { t } = useWords();
  const workspace = useLive(workspaceToReadInto);
  const reading = useReading();
  const begin = useAction(reading.begin);
  const { step } = reading;
  const next = () => reading.next(step.at === "done" || step.at === "item" ? step.waiting : []);
  return (
    <>
      <PageHeader
        title={t("reading.title")}
        {...(step.at === "choose" && { purpose: t("reading.purpose") })}
      />
      {step.at === "choose" && <ChooseFiles onFiles={begin.run} />}
      {step.at === "reading" && <ReadingProgress {...step} onCancel={reading.cancel} />}
      {step.at === "failed" && (
        <FailedFiles {...step} onAgain={reading.cancel} onGoOn={() => reading.next(step.items)} />
      )}
      {step.at === "item" && workspace && step.item.holds === "text" && (
        <StrategyPreview
          key={step.item.title}
          item={step.item}
          workspace={workspace}
          onStored={(stored) => reading.done(stored, step.waiting)}
          onDiscard={next}
        />
      )}
      {step.at === "item" && workspace && step.item.holds === "table" && (
        <TablePreview
          key={step.item.title}
          item={step.item}
          workspace={workspace}
          onStored={(stored) => reading.done(stored, step.waiting)}
          onDiscard={next}
        />
      )}
      {step.at === "done" && <ReadingResult {...step} onNext={next} />}
    </>
  );
}
