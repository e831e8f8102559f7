import { updateRecord } from "@renderer/data/commands/records";
import { linkedProcesses } from "@renderer/data/queries/linkedProcesses";
import { ProcessLinks } from "@renderer/ui/ProcessLinks";
import { useAction } from "@renderer/ui/useAction";
import { useLive } from "@renderer/ui/useLive";
import { useWords } from "@renderer/ui/useWords";
import type { Process } from "@shared/domain/processes/process";
import { useCallback } from "react";
import { PanelSection } from "./PanelSection";

/** The processes of the register that serve a goal. They name the goal, the goal stores nothing of them. */
export function ServingProcesses({ goalId }: { goalId: string }) {
  const { t } = useWords();
  const processes = useLive(() => linkedProcesses("goalIds", goalId), [goalId]);
  const save = useAction(
    useCallback(async ({ id }: Process, goalIds: string[]) => updateRecord("processes", id, { goalIds }), []),
  );
  if (!processes) return null;
  return (
    <PanelSection title={t("agenda.panel.processes")}>
      <ProcessLinks
        {...processes}
        none={t("agenda.panel.processesNone")}
        onAdd={(process) => save.run(process, [...process.goalIds, goalId])}
        onRemove={(process) =>
          save.run(
            process,
            process.goalIds.filter((id) => id !== goalId),
          )
        }
      />
    </PanelSection>
  );
}
