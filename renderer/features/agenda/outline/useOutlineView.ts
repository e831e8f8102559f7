import type { OutlineData } from "@renderer/data/queries/agenda";
import { buildOutline } from "@shared/domain/agenda/outline";
import type { Draft } from "@shared/domain/agenda/outlineDraft";
import {
  type ItemLine,
  keysAbove,
  type Line,
  lineOfRecord,
  type Outline,
} from "@shared/domain/agenda/outlineLine";
import { type Row, visibleRows } from "@shared/domain/agenda/outlineRows";
import { fold } from "@shared/domain/fold";
import { type Dispatch, type SetStateAction, useCallback, useEffect, useMemo, useState } from "react";
import { useRemembered } from "./useRemembered";

/** What the outline shows right now, and what a person is doing in it. */
export type OutlineView = {
  data: OutlineData;
  outline: Outline;
  rows: Row[];
  /** Key of the row the keyboard is on. */
  current: string | undefined;
  setCurrent: (key: string) => void;
  /** Key that takes the focus as soon as its row is there. */
  toFocus: string | undefined;
  focus: (key: string | undefined) => void;
  /** Key of the row whose title is being edited. */
  editing: string | undefined;
  edit: (key: string | undefined) => void;
  draft: Draft | undefined;
  setDraft: (draft: Draft | undefined) => void;
  /** Key of the row whose menu is open. */
  menu: string | undefined;
  openMenu: (key: string | undefined) => void;
  toggle: (key: string, open?: boolean) => void;
  collapseAll: (collapsed: boolean) => void;
  filter: OutlineFilter;
  setFilter: Dispatch<SetStateAction<OutlineFilter>>;
};

export type OutlineFilter = { text: string; onlyGaps: boolean };
export const noFilter: OutlineFilter = { text: "", onlyGaps: false };

/** Folded code and title, made once for each record rather than with every letter of a search. */
const folded = new WeakMap<ItemLine["record"], string>();
function searchedIn(record: ItemLine["record"]): string {
  const words = folded.get(record) ?? fold(`${record.code} ${record.title}`);
  folded.set(record, words);
  return words;
}

/** Holds the outline's state; `selected` is the record the address names, which is made visible. */
export function useOutlineView(data: OutlineData, selected: string | undefined): OutlineView {
  const { actionFields, goals, measures, agenda, findings } = data;
  const order = agenda?.structureOrder ?? "field_goal";
  const outline = useMemo(
    () => buildOutline({ actionFields, goals, measures }, order),
    [actionFields, goals, measures, order],
  );
  const [collapsed, setCollapsed] = useRemembered("outline.collapsed");
  const [filter, setFilter] = useState(noFilter);
  const [current, setCurrent] = useState<string>();
  const [toFocus, focus] = useState<string>();
  const [editing, edit] = useState<string>();
  const [begun, setDraft] = useState<Draft>();
  const [menu, openMenu] = useState<string>();

  // What was begun below a line of an older outline stands below the same line of this one.
  const draft = useMemo(
    () =>
      begun && { ...begun, parent: begun.parent && (outline.byKey.get(begun.parent.key) ?? begun.parent) },
    [begun, outline],
  );

  const rows = useMemo(() => {
    const words = fold(filter.text.trim());
    const isWanted = (line: Line) =>
      line.type === "item" &&
      (!filter.onlyGaps || findings.has(line.record.id)) &&
      searchedIn(line.record).includes(words);
    return visibleRows(outline, collapsed, words === "" && !filter.onlyGaps ? undefined : isWanted);
  }, [outline, collapsed, filter, findings]);

  const toggle = useCallback(
    (key: string, open?: boolean) =>
      setCollapsed((keys) => {
        const next = new Set(keys);
        if (open ?? next.has(key)) next.delete(key);
        else next.add(key);
        return next;
      }),
    [setCollapsed],
  );
  const collapseAll = useCallback(
    (all: boolean) =>
      setCollapsed(
        () =>
          new Set(
            all ? [...outline.byKey.values()].filter((l) => l.children.length > 0).map((l) => l.key) : [],
          ),
      ),
    [outline, setCollapsed],
  );

  const isThere = outline.byKey.size > 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a newly named record opens what hides it
  useEffect(() => {
    const line = selected && lineOfRecord(outline, selected);
    if (!line) return;
    setCurrent((key) => (outline.byKey.get(key ?? "") === line ? key : line.key));
    for (const key of keysAbove(line)) if (collapsed.has(key)) toggle(key, true);
  }, [selected, isThere]);

  const present = useMemo(() => {
    const keys = new Set(rows.map((row) => row.line.key));
    return current !== undefined && keys.has(current) ? current : rows[0]?.line.key;
  }, [rows, current]);

  return {
    data,
    outline,
    rows,
    current: present,
    setCurrent,
    toFocus,
    focus,
    editing,
    edit,
    draft,
    setDraft,
    menu,
    openMenu,
    toggle,
    collapseAll,
    filter,
    setFilter,
  };
}
