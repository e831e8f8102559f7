import type { RoadmapData } from "@renderer/data/queries/roadmap";
import { RecordTable } from "@renderer/ui/RecordTable/RecordTable";
import { plainView } from "@renderer/ui/RecordTable/tableView";
import { useRememberedView } from "@renderer/ui/RecordTable/useRememberedView";
import { recordPath } from "@renderer/ui/recordPath";
import { useWords } from "@renderer/ui/useWords";
import type { RoadmapEntry, RoadmapGrouping } from "@shared/domain/projects/roadmap";
import { useMemo } from "react";
import { useNavigate } from "react-router";
import { roadmapColumns } from "./roadmapColumns";
import { headingWords } from "./roadmapWords";

type Props = { data: RoadmapData; entries: readonly RoadmapEntry[]; by: RoadmapGrouping };

/** The entries of the picture as a table that can be searched, sorted and saved. */
export function RoadmapTable({ data, entries, by }: Props) {
  const { t, format } = useWords();
  const navigate = useNavigate();
  const [view, setView] = useRememberedView(`projects.roadmap.${by}`, { ...plainView, groupBy: by });
  const columns = useMemo(
    () =>
      roadmapColumns(
        { t, format },
        { field: headingWords(t, "field", data), goal: headingWords(t, "goal", data) },
        { field: data.fields.map(({ id }) => id), goal: data.goals.map(({ id }) => id) },
      ),
    [t, format, data],
  );
  return (
    <RecordTable
      label={t("roadmap.title")}
      rows={entries}
      columns={columns}
      view={view}
      onViewChange={setView}
      rowLabel={({ title }) => title}
      sensitivityOf={({ sensitivity }) => sensitivity}
      onOpen={(entry) => void navigate(recordPath(entry.kind, entry))}
      empty={null}
    />
  );
}
