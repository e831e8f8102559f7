import { TableReader } from "@renderer/data/workers/tableClient";
import type { LookAsk, TableLook } from "@renderer/data/workers/tableMessages";
import type { Workspace } from "@shared/domain/workspace";
import type { ImportProfile } from "@shared/domain/workspace/importProfile";
import { type AppError, isAppError } from "@shared/errors";
import { withUnitColumn } from "@shared/transfer/plan/tableSuggestion";
import {
  keyFields,
  requiredField,
  suggestKey,
  type TableTarget,
  tableTargets,
} from "@shared/transfer/plan/tableTargets";
import { firstLook } from "@shared/transfer/table/firstLook";
import { optionsKept, recognition, rememberedFor } from "@shared/transfer/table/rememberedSource";
import type { ColumnMapping } from "@shared/transfer/table/tableProfile";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { Item } from "../useReading";

export type TableItem = Extract<Item, { holds: "table" }>;

/** The person's own choices; what is absent is suggested. */
type Choices = {
  target?: TableTarget;
  mapping: Readonly<Record<string, string>>;
  /** "" for the name. */
  keyField?: string;
};

const noChoices: Choices = { mapping: {} };

/**
 * A table in its worker, as it was looked at last: first as its remembered source was read, then with the options
 * asked for.
 */
function useLook(item: TableItem, profiles: readonly ImportProfile[], onFailed: (error: AppError) => void) {
  const reader = useRef<TableReader>(undefined);
  const [{ look, options }, setLook] = useState<{ look?: TableLook; options: LookAsk }>({ options: {} });
  const [rows, setRows] = useState(0);
  const [known] = useState(profiles);
  const [mistake, setMistake] = useState<{ thrown: unknown }>();
  if (mistake) throw mistake.thrown;
  const failed = useRef(onFailed);
  failed.current = onFailed;
  const ask = useCallback(
    async (read: (table: TableReader) => Promise<{ look: TableLook; options: LookAsk }>) => {
      setRows(0);
      const current = reader.current;
      if (!current) return;
      try {
        const found = await read(current);
        if (reader.current === current) setLook(found);
      } catch (thrown) {
        if (!isAppError(thrown)) setMistake({ thrown });
        else if (thrown.code !== "cancelled") failed.current(thrown);
      }
    },
    [],
  );
  useEffect(() => {
    const opened = new TableReader(item.file);
    reader.current = opened;
    void ask((table) => firstLook((choice) => table.look(choice, setRows), known, item.title));
    return () => {
      reader.current = undefined;
      opened.close();
    };
  }, [item.file, item.title, known, ask]);
  const lookAgain = useCallback(
    (wanted: LookAsk) =>
      void ask(async (table) => ({ look: await table.look(wanted, setRows), options: wanted })),
    [ask],
  );
  return { reader, look, options, rows, lookAgain };
}

/** A table as the person wants it read: sheet, character set, headings, target, columns and key. */
export function useTable(
  item: TableItem,
  workspace: Workspace,
  preset: TableTarget | undefined,
  onFailed: (error: AppError) => void,
) {
  const profiles = useMemo(
    () => workspace.importProfiles.filter((profile) => preset === undefined || profile.target === preset),
    [workspace.importProfiles, preset],
  );
  const { reader, look, options, rows, lookAgain } = useLook(item, profiles, onFailed);
  const [choices, setChoices] = useState<Choices>(noChoices);
  const known = useMemo(
    () => (look ? rememberedFor(look, workspace.importProfiles, item.title) : undefined),
    [look, workspace.importProfiles, item.title],
  );
  const target =
    choices.target ??
    preset ??
    tableTargets.find((one) => one === known?.target) ??
    look?.likely ??
    "projects";
  const remembered = useMemo(() => {
    const ofTarget = workspace.importProfiles.filter((profile) => profile.target === target);
    return look && rememberedFor(look, ofTarget, item.title);
  }, [look, workspace.importProfiles, target, item.title]);
  const mapping = useMemo((): ColumnMapping => {
    if (!look) return {};
    const merged: Record<string, string> = {
      ...(remembered?.mapping ??
        withUnitColumn(look.headings, look.examples, look.suggested[target], target, workspace.orgUnits)),
      ...choices.mapping,
    };
    return Object.fromEntries(
      look.headings.flatMap((heading) => (merged[heading] ? [[heading, merged[heading]]] : [])),
    );
  }, [look, target, remembered, choices.mapping, workspace.orgUnits]);
  const possibleKeys = keyFields[target].filter((field) => Object.values(mapping).includes(field));
  const suggestedKey = remembered ? remembered.keyField : suggestKey(target, mapping);
  const keyField = possibleKeys.find((field) => field === (choices.keyField ?? suggestedKey));

  const change = useCallback(
    (changed: LookAsk) => {
      setChoices((before) => ({ ...before, mapping: {}, keyField: undefined }));
      lookAgain({ ...options, ...changed });
    },
    [options, lookAgain],
  );
  return {
    reader,
    look,
    rows,
    target,
    mapping,
    remembered,
    /** The source is known by the likeness of its name only; its columns are a suggestion. */
    isLikely: Boolean(look && remembered && recognition(look, remembered, item.title) === "likely"),
    /** What was chosen by hand about reading the file, to be remembered. */
    options: look && optionsKept(options, look.source.sheets),
    possibleKeys,
    keyField,
    hasTitle: Object.values(mapping).includes(requiredField[target]),
    assign: useCallback(
      (heading: string, field: string) => {
        // A field is filled by one column; only the note takes several.
        const freed = Object.entries(mapping).flatMap(([other, used]) =>
          other !== heading && used === field && field !== "note" ? [[other, ""]] : [],
        );
        setChoices((before) => ({
          ...before,
          mapping: { ...before.mapping, ...Object.fromEntries(freed), [heading]: field },
        }));
      },
      [mapping],
    ),
    /** Another sheet, list, character set or separator: the headings are guessed anew. */
    readAgain: useCallback((changed: LookAsk) => change({ ...changed, headingRow: undefined }), [change]),
    setHeadingRow: useCallback((headingRow: number | null) => change({ headingRow }), [change]),
    setTarget: useCallback((next: TableTarget) => setChoices({ target: next, mapping: {} }), []),
    setKeyField: useCallback((field: string) => setChoices((before) => ({ ...before, keyField: field })), []),
  };
}
export type TableChoice = ReturnType<typeof useTable>;
/** A table that was looked at. */
export type LookedAt = TableChoice & { look: TableLook };
