import { Button, Stack } from "@mantine/core";
import { storeTable } from "@renderer/data/commands/reading";
import { useAction } from "@renderer/ui/useAction";
import { useWords } from "@renderer/ui/useWords";
import type { Workspace } from "@shared/domain/workspace";
import { type AppError, isAppError } from "@shared/errors";
import type { DifferenceRule } from "@shared/transfer/plan/change";
import { usualRule } from "@shared/transfer/table/rememberedSource";
import { useCallback, useEffect, useRef, useState } from "react";
import { StoreBar } from "../StoreBar";
import { type StoredReading, storedReading } from "../storedReading";
import { Hints } from "./Hints";
import { RowsPreview } from "./RowsPreview";
import { RowsProgress } from "./RowsProgress";
import { TrialFigures } from "./TrialFigures";
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
  const rule: DifferenceRule = chosen ?? usual;
  const { plan, rows } = useTrial(choice, workspace, rule, onFailed);
  const [storing, setStoring] = useState<{ count: number; total: number; abort: AbortController }>();
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);
  const { reader, target, mapping, keyField, remembered, look, options } = choice;
  const store = useAction(
    useCallback(async () => {
      const changes = (await reader.current?.changes()) ?? [];
      if (!plan) return;
      const abort = new AbortController();
      running.current = abort;
      const total = changes.length;
      const profile = {
        name: title,
        target,
        headings: [...look.headings],
        mapping: { ...mapping },
        keyField,
        options,
        rule: chosen,
      };
      setStoring({ count: 0, total, abort });
      const onStored = (count: number) => setStoring({ count, total, abort });
      try {
        if (total > 0) await storeTable(changes, profile, remembered?.id, { signal: abort.signal, onStored });
      } catch (thrown) {
        if (!isAppError(thrown, "cancelled")) throw thrown;
        return;
      } finally {
        setStoring(undefined);
        running.current = undefined;
      }
      onDone(storedReading(target, { [target]: plan.counts }, changes, { refused: plan.refused }));
    }, [reader, plan, target, mapping, keyField, remembered, look, options, chosen, title, onDone]),
  );
  if (!plan)
    return (
      <RowsProgress label={t("reading.table.planning")} rows={rows} total={look.rowCount} onCancel={onBack} />
    );
  if (storing) {
    const isFinishing = storing.count >= storing.total;
    return (
      <RowsProgress
        label={t(isFinishing ? "reading.table.finishing" : "reading.table.storing")}
        rows={storing.count}
        total={storing.total}
        {...(!isFinishing && { onCancel: () => storing.abort.abort() })}
      />
    );
  }
  const count = plan.created + plan.updated;
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
        running={store.running}
        onStore={() => store.run()}
        onDiscard={onDiscard}
      >
        <Button variant="default" onClick={onBack}>
          {t("reading.table.toColumns")}
        </Button>
      </StoreBar>
    </>
  );
}
