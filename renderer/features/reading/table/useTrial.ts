import type { PlanLook } from "@renderer/data/workers/tableMessages";
import { useWords } from "@renderer/ui/useWords";
import { type AppError, isAppError } from "@shared/errors";
import type { DifferenceRule } from "@shared/transfer/plan/change";
import { useEffect, useRef, useState } from "react";
import type { LookedAt } from "./useTable";

/**
 * The dry run of a table by its columns, against the workspace as it stood when the run began. A change of the rule
 * runs it again; what is shown stays until then.
 */
export function useTrial(choice: LookedAt, rule: DifferenceRule, onFailed: (error: AppError) => void) {
  const { language } = useWords();
  const { reader, target, mapping, keyField } = choice;
  const [plan, setPlan] = useState<PlanLook>();
  const [rows, setRows] = useState(0);
  const [mistake, setMistake] = useState<{ thrown: unknown }>();
  if (mistake) throw mistake.thrown;
  const failed = useRef(onFailed);
  failed.current = onFailed;
  useEffect(() => {
    let isOver = false;
    setRows(0);
    reader.current
      ?.plan({ target, mapping, keyField, rule, language }, (count) => !isOver && setRows(count))
      .then((found) => {
        if (!isOver) setPlan(found);
      })
      .catch((thrown: unknown) => {
        if (isOver || isAppError(thrown, "cancelled")) return;
        if (isAppError(thrown)) failed.current(thrown);
        else setMistake({ thrown });
      });
    return () => {
      isOver = true;
    };
  }, [reader, target, mapping, keyField, rule, language]);
  return { plan, rows };
}
