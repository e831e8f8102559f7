import { VisuallyHidden } from "@mantine/core";
import { useWords } from "@renderer/ui/useWords";
import { draftRowIndex } from "@shared/domain/agenda/outlineDraft";
import type { Line } from "@shared/domain/agenda/outlineLine";
import { type CSSProperties, type MouseEvent, useEffect, useId, useMemo, useRef, useState } from "react";
import { DraftRow } from "./DraftRow";
import { MoveDialog } from "./MoveDialog";
import { OutlineDrag } from "./OutlineDrag";
import styles from "./OutlineGrid.module.css";
import { OutlineRow, type RowSurroundings } from "./OutlineRow";
import type { OutlineActions } from "./useOutlineActions";
import { useOutlineKeys } from "./useOutlineKeys";
import type { OutlineView } from "./useOutlineView";
import { useVisiblePart } from "./useVisiblePart";

/** Pixels of a row whose title stands on one line, as the style draws it; those of the first level stand apart. */
const rowHeight = 38;
const headHeight = 48;

type Props = {
  view: OutlineView;
  actions: OutlineActions;
  /** Id of the record in the panel. */
  selected: string | undefined;
  /** Shows a line's record in the panel; `enter` also puts the focus there. */
  onOpen: (line: Line, enter?: boolean) => void;
  /** Closes the panel, if it is open. */
  onClose: () => void;
};

/**
 * The outline as a tree of rows: one stop for Tab, walked with the arrow keys. Long outlines only draw the rows near
 * the window.
 */
export function OutlineGrid({ view, actions, selected, onOpen, onClose }: Props) {
  const { t } = useWords();
  const grid = useRef<HTMLDivElement>(null);
  const help = useId();
  const [moving, setMoving] = useState<Line>();
  const { outline, rows, draft, toFocus, focus } = view;
  const keys = useOutlineKeys({ view, actions, onOpen, onClose });

  const surroundings = useRef<RowSurroundings>({ view, actions, onOpen, onMove: setMoving });
  surroundings.current = { view, actions, onOpen, onMove: setMoving };

  const lastPlace = useRef(0);
  const draftPlace = useMemo(() => {
    if (!draft) return -1;
    const isKnown = draft.after === undefined || outline.byKey.has(draft.after);
    // Until the record just added arrives, the line being typed stays where it is.
    if (isKnown) lastPlace.current = draftRowIndex(outline, rows, draft);
    return lastPlace.current;
  }, [draft, outline, rows]);
  const count = rows.length + (draftPlace >= 0 ? 1 : 0);
  const placeOf = (at: number) => (draftPlace >= 0 && at >= draftPlace ? at + 1 : at);
  const currentAt = rows.findIndex((row) => row.line.key === view.current);
  const lines = useMemo(() => {
    const row = (index: number) => (index === draftPlace ? undefined : rows[rowAt(index, draftPlace)]);
    return {
      keyOf: (index: number) => row(index)?.line.key ?? "draft",
      heightOf: (index: number) => (row(index)?.level === 1 && index > 0 ? headHeight : rowHeight),
    };
  }, [rows, draftPlace]);
  const part = useVisiblePart(grid, count, [placeOf(currentAt), draftPlace], lines);

  const selectedAt = rows.findIndex(({ line }) => line.type === "item" && line.record.id === selected);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a newly named record is brought into view
  useEffect(() => {
    const key = rows[selectedAt]?.line.key;
    if (key === undefined) return;
    const element = rowElement(grid.current, key);
    if (element && isInView(element)) return;
    if (part.frame) part.show(placeOf(selectedAt), "center");
    else element?.scrollIntoView({ block: "center" });
  }, [selected, selectedAt >= 0]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the row may appear with any newer rows
  useEffect(() => {
    if (toFocus === undefined) return;
    const row =
      rows.find(({ line }) => line.key === toFocus) ?? rows.find(({ line }) => endsLike(line, toFocus));
    if (!row) return;
    view.setCurrent(row.line.key);
    const element = rowElement(grid.current, row.line.key);
    if (element) {
      element.focus();
      focus(undefined);
    } else part.show(placeOf(rows.indexOf(row)));
  }, [toFocus, rows, part.first, part.last]);

  const lineOf = (event: MouseEvent): Line | undefined => {
    const key =
      event.target instanceof Element && event.target.closest("[data-key]")?.getAttribute("data-key");
    return key ? outline.byKey.get(key) : undefined;
  };
  const isOn = (event: MouseEvent, selector: string) =>
    event.target instanceof Element && event.target.closest(selector) !== null;

  return (
    <OutlineDrag view={view} actions={actions} grid={grid}>
      {(marks) => (
        <>
          <div
            ref={grid}
            role="treegrid"
            aria-label={t("agenda.outline.label")}
            aria-describedby={help}
            aria-rowcount={count}
            className={styles.grid}
            onKeyDown={keys}
            onClick={(event) => {
              const line = lineOf(event);
              if (!line || isOn(event, "input, textarea, [role=menu]")) return;
              view.setCurrent(line.key);
              if (isOn(event, "[data-toggle]")) view.toggle(line.key);
              else if (isOn(event, "[data-menu]"))
                view.openMenu(view.menu === line.key ? undefined : line.key);
              else if (line.type === "item") onOpen(line);
            }}
            onDoubleClick={(event) => {
              const line = lineOf(event);
              if (line?.type === "item" && isOn(event, "[data-title]")) view.edit(line.key);
            }}
            onContextMenu={(event) => {
              const line = lineOf(event);
              if (line?.type !== "item" || isOn(event, "input, textarea")) return;
              event.preventDefault();
              view.setCurrent(line.key);
              view.openMenu(line.key);
            }}
          >
            {/* biome-ignore lint/a11y/useSemanticElements: a tree of divisions, whose rows may stand apart */}
            <div role="rowgroup" className={styles.rows} style={part.frame}>
              {part.indexes.map((index) => {
                const style: CSSProperties | undefined = part.placeOf(index);
                if (index === draftPlace && draft)
                  return (
                    <div key="draft" role="presentation" style={style} ref={part.measure} data-index={index}>
                      <DraftRow view={view} draft={draft} actions={actions} />
                    </div>
                  );
                const row = rows[rowAt(index, draftPlace)];
                if (!row) return null;
                const mark = marks(rowAt(index, draftPlace));
                return (
                  <div
                    key={row.line.key}
                    role="presentation"
                    style={style}
                    ref={part.measure}
                    data-index={index}
                  >
                    <OutlineRow
                      row={row}
                      index={index}
                      data={view.data}
                      isSelected={row.line.type === "item" && row.line.record.id === selected}
                      isCurrent={view.current === row.line.key && draft === undefined}
                      isEditing={view.editing === row.line.key}
                      isMenuOpen={view.menu === row.line.key}
                      markType={mark?.type}
                      markLevel={mark?.level}
                      surroundings={surroundings}
                    />
                  </div>
                );
              })}
            </div>
          </div>
          <VisuallyHidden id={help}>{t("agenda.outline.keys")}</VisuallyHidden>
          <VisuallyHidden role="status">{actions.said}</VisuallyHidden>
          {moving?.type === "item" && (
            <MoveDialog
              outline={outline}
              line={moving}
              actions={actions}
              onClose={() => {
                setMoving(undefined);
                focus(moving.key);
              }}
            />
          )}
        </>
      )}
    </OutlineDrag>
  );
}

/** Whether a line stands for the record at the end of a key; a moved line may have got another key. */
function endsLike(line: Line, key: string): boolean {
  return line.type === "item" && key.endsWith(line.record.id);
}

/** Index of the row drawn at a place; the line being typed takes a place of its own. */
function rowAt(index: number, draftPlace: number): number {
  return draftPlace >= 0 && index > draftPlace ? index - 1 : index;
}

function isInView(element: HTMLElement): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= 0 && bottom <= window.innerHeight;
}

export function rowElement(grid: HTMLElement | null, key: string): HTMLElement | null {
  return grid?.querySelector<HTMLElement>(`[role=row][data-key="${CSS.escape(key)}"]`) ?? null;
}
