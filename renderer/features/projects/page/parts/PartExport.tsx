import type { ProjectPageData } from "@renderer/data/queries/projectPage";
import type { SaidColumn, TableRow } from "@renderer/ui/RecordTable/column";
import { ListExport } from "@renderer/ui/RecordTable/ListExport";
import { mostClosed } from "@renderer/ui/RecordTable/outgoing";
import { useWords } from "@renderer/ui/useWords";
import type { Sensitivity } from "@shared/domain/record";

type Props<R extends TableRow> = {
  project: ProjectPageData["project"];
  section: "milestones" | "workPackages" | "risks";
  rows: readonly R[];
  columns: readonly SaidColumn<R>[];
};

/** The ways out of one part of a project; what belongs to a confidential project is confidential. */
export function PartExport<R extends TableRow & { sensitivity: Sensitivity }>(props: Props<R>) {
  const { project, section, rows, columns } = props;
  const { t } = useWords();
  if (rows.length === 0) return null;
  return (
    <ListExport
      rows={rows}
      columns={columns}
      sensitivityOf={(row) => mostClosed([row, project])}
      caption={`${project.code} ${t(`projectPage.sections.${section}`)}`}
    />
  );
}
