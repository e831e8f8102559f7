import { useDraggable } from "@dnd-kit/core";
import type { OutlineData } from "@renderer/data/queries/agenda";
import { useWords } from "@renderer/ui/useWords";
import type { ItemLine, Line, Outline } from "@shared/domain/agenda/outlineLine";
import type { Row } from "@shared/domain/agenda/outlineRows";
import { IconArrowBack, IconChevronRight } from "@tabler/icons-react";
import { type CSSProperties, memo, type RefObject } from "react";
import type { DropMark } from "./OutlineDrag";
import styles from "./OutlineGrid.module.css";
import { RowFacts } from "./RowFacts";
import { RowMenu } from "./RowMenu";
import { RowTitle } from "./RowTitle";
import { nameOf, type OutlineActions } from "./useOutlineActions";
import type { OutlineView } from "./useOutlineView";

/** What a row needs only when somebody works with it; one object for all rows, so that it never redraws them. */
export type RowSurroundings = {
  view: OutlineView;
  actions: OutlineActions;
  onOpen: (line: Line, enter?: boolean) => void;
  onMove: (line: Line) => void;
};

type Props = {
  row: Row;
  index: number;
  data: OutlineData;
  isSelected: boolean;
  /** Whether Tab comes to this row. */
  isCurrent: boolean;
  isEditing: boolean;
  isMenuOpen: boolean;
  markType: DropMark["type"] | undefined;
  markLevel: number | undefined;
  surroundings: RefObject<RowSurroundings>;
};

/**
 * One line of the outline: code, title, what is missing, where it stands, and its menu. Redrawn only when something
 * about this line changes, so that walking through a long outline stays quick.
 */
export const OutlineRow = memo(function OutlineRow(props: Props) {
  const { row, index, data, isSelected, isCurrent, isEditing, isMenuOpen, markType, markLevel } = props;
  const { t } = useWords();
  const { line, level, place, of, expanded } = row;
  const { view, actions, onOpen, onMove } = props.surroundings.current;
  const drag = useDraggable({ id: line.key, disabled: line.type === "group" || isEditing });
  const isItem = line.type === "item";
  return (
    // biome-ignore lint/a11y/useSemanticElements: rows of a tree of divisions, see the treegrid around them
    <div
      ref={drag.setNodeRef}
      role="row"
      data-key={line.key}
      data-kind={isItem ? line.kind : "group"}
      data-again={isItem && line.again ? true : undefined}
      data-dragging={drag.isDragging || undefined}
      data-mark={markType}
      aria-level={level}
      aria-posinset={place}
      aria-setsize={of}
      aria-rowindex={index + 1}
      aria-expanded={expanded}
      aria-selected={isSelected}
      tabIndex={isCurrent ? 0 : -1}
      className={styles.row}
      style={{ "--level": level, "--mark-level": markLevel } as CSSProperties}
      {...(isEditing ? {} : drag.listeners)}
      onFocus={(event) =>
        event.target === event.currentTarget && props.surroundings.current.view.setCurrent(line.key)
      }
    >
      {/* biome-ignore lint/a11y/useFocusableInteractive: the row has the focus */}
      {/* biome-ignore lint/a11y/useSemanticElements: see above */}
      <div role="gridcell" className={styles.main}>
        <span className={styles.toggle} data-toggle={expanded === undefined ? undefined : true} aria-hidden>
          {expanded !== undefined && <IconChevronRight size={16} stroke={1.75} data-open={expanded} />}
          {isItem && line.again && expanded === undefined && <IconArrowBack size={14} stroke={1.5} />}
        </span>
        {isItem && <span className={styles.code}>{line.record.code}</span>}
        {isItem && isEditing ? (
          <RowTitle line={line} view={view} actions={actions} />
        ) : (
          <span className={styles.title} data-title>
            {isItem ? line.record.title : t(`agenda.outline.${line.group}`)}
            {isItem && line.again && (
              <span className={styles.quiet}>
                {" "}
                {t("agenda.outline.again", { code: firstPlaceOf(line, view.outline) })}
              </span>
            )}
          </span>
        )}
      </div>
      <RowFacts row={row} data={data} />
      {/* biome-ignore lint/a11y/useFocusableInteractive: the row has the focus */}
      {/* biome-ignore lint/a11y/useSemanticElements: see above */}
      <div role="gridcell" className={styles.menu}>
        {isItem && (
          <RowMenu line={line} view={view} actions={actions} onOpen={onOpen} onMove={onMove}>
            <button
              type="button"
              className={styles.more}
              tabIndex={-1}
              data-menu
              aria-label={t("agenda.outline.more", { title: nameOf(line, t) })}
              aria-haspopup="menu"
              aria-expanded={isMenuOpen}
            />
          </RowMenu>
        )}
      </div>
    </div>
  );
});

/** Code of the line a record's first line stands below. */
function firstPlaceOf(line: ItemLine, outline: Outline): string {
  const above = outline.byKey.get(line.record.id)?.parent;
  return above?.type === "item" ? above.record.code : "";
}
