import { recordsOf } from "@renderer/data/queries/workspace";
import { ListExport } from "@renderer/ui/RecordTable/ListExport";
import { useLive } from "@renderer/ui/useLive";
import { useWords } from "@renderer/ui/useWords";
import { byId } from "@shared/domain/workspace";
import { useMemo } from "react";
import { measureColumns, shownMeasures } from "./measureColumns";
import type { OutlineView } from "./useOutlineView";

const named = () => recordsOf(["orgUnits", "persons"]);

/** The measures the outline shows as a table for Excel. */
export function MeasuresExport({ view }: { view: OutlineView }) {
  const { t } = useWords();
  const names = useLive(named, []);
  const { outline, rows, filter, data } = view;
  const isFiltered = filter.text.trim() !== "" || filter.onlyGaps;
  const measures = useMemo(() => shownMeasures(outline, rows, isFiltered), [outline, rows, isFiltered]);
  const columns = useMemo(
    () =>
      names &&
      measureColumns(
        {
          fields: byId(data.actionFields),
          goals: byId(data.goals),
          units: byId(names.orgUnits),
          persons: byId(names.persons),
        },
        t,
      ),
    [data, names, t],
  );
  if (!columns || measures.length === 0) return null;
  return (
    <ListExport
      rows={measures}
      columns={columns}
      sensitivityOf={({ sensitivity }) => sensitivity}
      caption={t("kinds.measures.many")}
    />
  );
}
