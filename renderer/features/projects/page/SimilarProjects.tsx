import type { ProjectPageData } from "@renderer/data/queries/projectPage";
import { similarTo } from "@renderer/data/queries/similarProjects";
import { SimilarHint } from "@renderer/ui/page/SimilarHint";
import { recordPath } from "@renderer/ui/recordPath";
import { useLive } from "@renderer/ui/useLive";
import { useWords } from "@renderer/ui/useWords";

/** Projects under another unit's lead that may be about the same. */
export function SimilarProjects({ data: { project, units } }: { data: ProjectPageData }) {
  const { t } = useWords();
  const similar = useLive(() => similarTo(project.id), [project.id]) ?? [];
  return (
    <SimilarHint
      title={t("projectPage.similar.title")}
      hint={t("projectPage.similar.hint")}
      entries={similar.map((other) => ({
        id: other.id,
        path: recordPath("projects", other),
        label: `${other.code} ${other.title}`,
        words: t("projectPage.similar.entry", {
          unit: units.get(other.leadUnitId ?? "")?.name ?? "–",
          phase: t(`enumerations.projectPhase.${other.phase}`),
        }),
      }))}
    />
  );
}
