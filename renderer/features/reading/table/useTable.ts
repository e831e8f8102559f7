import { readTableAgain } from "@renderer/data/workers/readingClient";
import type { Workspace } from "@shared/domain/workspace";
import { fieldsOfTarget, requiredField, type TableTarget } from "@shared/transfer/plan/tableTargets";
import type { TableOptions, TableSource } from "@shared/transfer/readSource";
import { isEmpty } from "@shared/transfer/table/sheet";
import { guessHeadingRow, tableOf } from "@shared/transfer/table/table";
import { type ColumnMapping, rememberedFor, suggestMapping } from "@shared/transfer/table/tableProfile";
import { useCallback, useMemo, useState } from "react";
import type { Item } from "../useReading";

type TableItem = Extract<Item, { holds: "table" }>;

/** Rows people can choose as headings. */
const shownHeadings = 10;

/** Project lists look like projects; a single column of words looks like ideas. */
function likelyTarget(source: TableSource): TableTarget {
  const table = tableOf(source.rows);
  const fits = Object.keys(suggestMapping(table, fieldsOfTarget.projects)).length;
  return fits >= 2 || table.headings.length > 2 ? "projects" : "inboxItems";
}

/** A table as the person wants it read: sheet, character set, headings, target and columns. */
export function useTable(item: TableItem, workspace: Workspace) {
  const [source, setSource] = useState(item.table);
  const [options, setOptions] = useState<TableOptions>({});
  const [headingRow, setHeadingRow] = useState<number | null | undefined>(undefined);
  const [target, setTarget] = useState<TableTarget>(() => likelyTarget(item.table));
  const [chosen, setChosen] = useState<Readonly<Record<string, string>>>({});
  const table = useMemo(() => tableOf(source.rows, headingRow), [source, headingRow]);
  const remembered = useMemo(
    () =>
      rememberedFor(
        table,
        workspace.importProfiles.filter((profile) => profile.target === target),
      ),
    [table, workspace.importProfiles, target],
  );
  const mapping = useMemo((): ColumnMapping => {
    const suggested = remembered?.mapping ?? suggestMapping(table, fieldsOfTarget[target]);
    const merged = { ...suggested, ...chosen };
    return Object.fromEntries(
      table.headings.flatMap((heading) => (merged[heading] ? [[heading, merged[heading]]] : [])),
    );
  }, [table, target, remembered, chosen]);

  const assign = useCallback(
    (heading: string, field: string) =>
      setChosen((before) => {
        // A field is filled by one column; only the note takes several.
        const freed = Object.entries(mapping).flatMap(([other, used]) =>
          other !== heading && used === field && field !== "note" ? [[other, ""]] : [],
        );
        return { ...before, ...Object.fromEntries(freed), [heading]: field };
      }),
    [mapping],
  );
  const readAgain = useCallback(
    async (changed: TableOptions) => {
      const wanted = { ...options, ...changed };
      setSource(await readTableAgain(item.file, wanted));
      setOptions(wanted);
      setHeadingRow(undefined);
      setChosen({});
    },
    [item.file, options],
  );
  const filled = useMemo(
    () => source.rows.filter((row) => row.cells.some((cell) => !isEmpty(cell))),
    [source],
  );
  return {
    source,
    table,
    target,
    mapping,
    remembered,
    hasTitle: Object.values(mapping).includes(requiredField[target]),
    headingRow: headingRow === undefined ? guessHeadingRow(filled) : headingRow,
    possibleHeadings: filled.slice(0, shownHeadings).map((row) => row.line),
    assign,
    readAgain,
    setHeadingRow: useCallback((row: number | null) => {
      setHeadingRow(row);
      setChosen({});
    }, []),
    setTarget: useCallback((next: TableTarget) => {
      setTarget(next);
      setChosen({});
    }, []),
  };
}
export type TableChoice = ReturnType<typeof useTable>;
