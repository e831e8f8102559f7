import { updateRecord } from "@renderer/data/commands/records";
import { linkedProcesses } from "@renderer/data/queries/linkedProcesses";
import { ProcessLinks } from "@renderer/ui/ProcessLinks";
import { useAction } from "@renderer/ui/useAction";
import { useLive } from "@renderer/ui/useLive";
import { useWords } from "@renderer/ui/useWords";
import type { Process } from "@shared/domain/processes/process";
import { useCallback } from "react";
import { PageSection } from "./PageSection";

/** The processes a project works on. The processes name the project, so that there is one place for it. */
export function ProcessesSection({ projectId }: { projectId: string }) {
  const { t } = useWords();
  const processes = useLive(() => linkedProcesses("projectIds", projectId), [projectId]);
  const save = useAction(
    useCallback(
      async ({ id }: Process, projectIds: string[]) => updateRecord("processes", id, { projectIds }),
      [],
    ),
  );
  return (
    <PageSection section="processes" hint={t("projectPage.processes.hint")}>
      {processes && (
        <ProcessLinks
          {...processes}
          none={t("projectPage.processes.none")}
          onAdd={(process) => save.run(process, [...process.projectIds, projectId])}
          onRemove={(process) =>
            save.run(
              process,
              process.projectIds.filter((id) => id !== projectId),
            )
          }
        />
      )}
    </PageSection>
  );
}
