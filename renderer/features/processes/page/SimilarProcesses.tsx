import type { ProcessPageData } from "@renderer/data/queries/processes";
import { SimilarHint } from "@renderer/ui/page/SimilarHint";
import { recordPath } from "@renderer/ui/recordPath";
import { useWords } from "@renderer/ui/useWords";

/** Processes of other units that may be the same work. */
export function SimilarProcesses({ data: { similar, units } }: { data: ProcessPageData }) {
  const { t } = useWords();
  const nameOf = (id: string | undefined) => units.find((unit) => unit.id === id)?.name ?? "–";
  return (
    <SimilarHint
      title={t("processes.similar.title")}
      hint={t("processes.similar.hint")}
      entries={similar.map(({ record: process, because }) => ({
        id: process.id,
        path: recordPath("processes", process),
        label: `${process.code} ${process.name}`,
        words: t("processes.similar.entry", {
          unit: nameOf(process.orgUnitId),
          reason: t(`processes.similar.reasons.${because}`),
        }),
      }))}
    />
  );
}
