import { Button, Stack } from "@mantine/core";
import { useWords } from "@renderer/ui/useWords";
import type { Workspace } from "@shared/domain/workspace";
import type { AppError } from "@shared/errors";
import { usualRule } from "@shared/transfer/table/rememberedSource";
import { useCallback, useState } from "react";
import { StoreBar } from "../StoreBar";
import { type StoredReading, storedReading } from "../storedReading";
import { Hints } from "./Hints";
import { RowsPreview } from "./RowsPreview";
import { RowsProgress } from "./RowsProgress";
import { TrialFigures } from "./TrialFigures";
import { useStoring } from "./useStoring";
import type { LookedAt } from "./useTable";
import { useTrial } from "./useTrial";

type Props = {
  choice: LookedAt;
  title: string;
  workspace: Workspace;
  onDone: (stored: StoredReading) => void;
  onBack: () => void;
  onDiscard: () => void;
  onFailed: (error: AppError) => void;
};

/** Appending makes no sense for the short fields of a table. */
const rules = ["keep", "replace"] as const;

/** The dry run: what would come in, what stays out and why; then storing it in one step. */
export function TrialStep({ choice, title, workspace, onDone, onBack, onDiscard, onFailed }: Props) {
  const { t, format } = useWords();
  const [usual] = useState(() => usualRule(choice.remembered, choice.keyField));
  const [chosen, setChosen] = useState(choice.remembered?.rule);
  const rule = chosen ?? usual;
  const { plan, rows } = useTrial(choice, rule, onFailed);
  const { reader, target, mapping, keyField, remembered, look, options } = choice;
  const { storing, isRunning, store, stop } = useStoring(
    useCallback(
      (changes) => {
        if (plan)
          onDone(storedReading(target, { [target]: plan.counts }, changes, { refused: plan.refused }));
      },
      [plan, target, onDone],
    ),
  );
  if (!plan)
    return (
      <RowsProgress label={t("reading.table.planning")} rows={rows} total={look.rowCount} onCancel={onBack} />
    );
  if (storing)
    return (
      <RowsProgress
        label={t(`reading.table.${storing.stage}`)}
        rows={storing.count}
        total={storing.total}
        isStopping={storing.isStopping}
        onCancel={stop}
      />
    );
  const count = plan.created + plan.updated;
  const storeAll = () =>
    store(
      count,
      reader.current?.changes() ?? Promise.resolve([]),
      {
        name: title,
        target,
        headings: [...look.headings],
        mapping: { ...mapping },
        keyField,
        options,
        rule: chosen,
      },
      remembered?.id,
    );
  return (
    <>
      <Stack gap="xl">
        <TrialFigures plan={plan} />
        <Hints plan={plan} choice={choice} title={title} />
        <RowsPreview plan={plan} choice={choice} workspace={workspace} />
      </Stack>
      <StoreBar
        rule={rule}
        onRule={(value) => setChosen(rules.find((one) => one === value))}
        rules={plan.counts.changed > 0 ? rules : []}
        label={t(`reading.table.store.${target}`, { count, shown: format.number(count) })}
        nothing={plan.counts.same > 0 ? t("reading.table.nothingNew") : ""}
        count={count}
        running={isRunning}
        onStore={storeAll}
        onDiscard={onDiscard}
      >
        <Button variant="default" onClick={onBack}>
          {t("reading.table.toColumns")}
        </Button>
      </StoreBar>
    </>
  );
}
