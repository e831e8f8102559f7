import { workspaceBesideTables, workspaceToReadInto } from "@renderer/data/queries/reading";
import { PageHeader } from "@renderer/ui/PageHeader";
import { useAction } from "@renderer/ui/useAction";
import { useLive } from "@renderer/ui/useLive";
import { useWords } from "@renderer/ui/useWords";
import { tableTargets } from "@shared/transfer/plan/tableTargets";
import { useSearchParams } from "react-router";
import { ChooseFiles } from "./ChooseFiles";
import { FailedFiles } from "./FailedFiles";
import { ReadingProgress } from "./ReadingProgress";
import { ReadingResult } from "./ReadingResult";
import { ReadingSteps } from "./ReadingSteps";
import { StrategyPreview } from "./strategy/StrategyPreview";
import { TableReading } from "./table/TableReading";
import { useReading } from "./useReading";

/** Reads in what exists: choose files, look at what they become, store it in one step. */
export function ReadingPage() {
  const { t } = useWords();
  const reading = useReading();
  const begin = useAction(reading.begin);
  const [address] = useSearchParams();
  const preset = tableTargets.find((target) => target === address.get("as"));
  const { step } = reading;
  const holds = step.at === "item" ? step.item.holds : undefined;
  // A table is compared in its worker; to read all records again after each of its steps would hold the window up.
  const read = useLive(
    async () => ({
      holds,
      workspace: await (holds === "text" ? workspaceToReadInto() : workspaceBesideTables()),
    }),
    [holds],
  );
  const workspace = read?.holds === holds ? read?.workspace : undefined;
  const next = () => reading.next(step.at === "done" || step.at === "item" ? step.waiting : []);
  return (
    <>
      <PageHeader
        title={t("reading.title")}
        {...(step.at === "choose" && { purpose: t("reading.purpose") })}
      />
      {step.at === "choose" && preset && <ReadingSteps at="source" />}
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
        <TableReading
          key={step.item.title}
          item={step.item}
          workspace={workspace}
          preset={preset}
          onFailed={(error) => reading.fail(step.item.title, error, step.waiting)}
          onStored={(stored) => reading.done(stored, step.waiting)}
          onDiscard={next}
        />
      )}
      {step.at === "done" && step.stored.holds !== "text" && <ReadingSteps at="done" />}
      {step.at === "done" && <ReadingResult {...step} onNext={next} />}
    </>
  );
}
