import { Table, Text } from "@mantine/core";
import { isSwitchedOff } from "@renderer/ui/singleKeys";
import { useWords } from "@renderer/ui/useWords";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { CellEditor } from "./CellEditor";
import { Mark } from "./Mark";
import type { Cell, CellChoice, MatrixColumn, MatrixRow } from "./matrix";
import classes from "./matrix.module.css";

export type MatrixProps = {
  label: string;
  rows: readonly MatrixRow[];
  columns: readonly MatrixColumn[];
  choices: readonly CellChoice[];
  /** The cell to begin at, by row and column; it is asked for by a link and so gets the focus. */
  startAt?: { rowId: string; columnId: string };
  cellOf: (rowId: string, columnId: string) => Cell | undefined;
  /** Stores a value, a sentence, or with null that the cell is open again. */
  onSet: (rowId: string, columnId: string, patch: { value?: string; sentence?: string } | null) => unknown;
};

type Place = { row: number; column: number };
const steps: Readonly<Record<string, Place>> = {
  ArrowUp: { row: -1, column: 0 },
  ArrowDown: { row: 1, column: 0 },
  ArrowLeft: { row: 0, column: -1 },
  ArrowRight: { row: 0, column: 1 },
};

/**
 * A matrix walked through by the arrow keys: a number sets the cell, Entf empties it, Enter goes to its sentence.
 * One cell at a time is in the order of Tab, as grids do.
 */
export function MatrixGrid({ label, rows, columns, choices, startAt, cellOf, onSet }: MatrixProps) {
  const { t } = useWords();
  const body = useRef<HTMLTableSectionElement>(null);
  const sentence = useRef<HTMLInputElement>(null);
  const [at, setAt] = useState<Place>(() => ({
    row: Math.max(
      0,
      rows.findIndex(({ id }) => id === startAt?.rowId),
    ),
    column: Math.max(
      0,
      columns.findIndex(({ id }) => id === startAt?.columnId),
    ),
  }));
  const place = { row: Math.min(at.row, rows.length - 1), column: Math.min(at.column, columns.length - 1) };
  const [row, column] = [rows[place.row], columns[place.column]];
  const focus = ({ row: down, column: right }: Place) =>
    body.current?.rows[down]?.querySelectorAll("button")[right]?.focus();
  const isAsked = useRef(startAt !== undefined);
  useEffect(() => {
    const cell = isAsked.current && body.current?.querySelector<HTMLElement>("[data-current=true]");
    if (cell) {
      cell.focus({ preventScroll: true });
      cell.scrollIntoView({ block: "center" });
    }
    isAsked.current = false;
  }, []);

  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key];
    const choice = choices[Number(event.key) - 1];
    if (isSwitchedOff(event.key) || !row || !column || event.ctrlKey || event.altKey || event.metaKey) return;
    if (step) focus({ row: place.row + step.row, column: place.column + step.column });
    else if (choice) onSet(row.id, column.id, { value: choice.value });
    else if (event.key === "Delete" || event.key === "Backspace") onSet(row.id, column.id, null);
    else if (event.key === "Enter") sentence.current?.focus();
    else return;
    event.preventDefault();
  };

  return (
    <>
      <div className={classes.scroller}>
        <Table className={classes.matrix} aria-label={label} withRowBorders>
          <thead>
            <tr>
              <th scope="col">{t("votes.together.item")}</th>
              {columns.map(({ id, label: short, title }) => (
                <th key={id} scope="col" title={title}>
                  {short}
                </th>
              ))}
            </tr>
          </thead>
          <tbody ref={body} onKeyDown={onKeyDown}>
            {rows.map(({ id, code, title }, down) => (
              <tr key={id}>
                <th scope="row">
                  <Text span size="sm" c="dimmed">
                    {code}
                  </Text>{" "}
                  {title}
                </th>
                {columns.map((one, right) => {
                  const cell = cellOf(id, one.id);
                  const isHere = down === place.row && right === place.column;
                  return (
                    <td key={one.id} data-strength={cell?.strength ?? "open"}>
                      <button
                        type="button"
                        tabIndex={isHere ? 0 : -1}
                        data-current={isHere}
                        title={cell?.sentence}
                        aria-label={t("votes.together.cell", {
                          row: `${code} ${title}`,
                          column: one.title,
                          value: [cell?.label ?? t("votes.together.open"), cell?.sentence]
                            .filter(Boolean)
                            .join(", "),
                        })}
                        onFocus={() => setAt({ row: down, column: right })}
                      >
                        <Mark strength={cell?.strength ?? "open"} hasSentence={Boolean(cell?.sentence)} />
                      </button>
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </Table>
      </div>
      {row && column && (
        <CellEditor
          key={`${row.id}/${column.id}`}
          title={`${row.code} ${row.title} – ${column.title}`}
          choices={choices}
          cell={cellOf(row.id, column.id)}
          sentenceRef={sentence}
          onSet={(patch) => onSet(row.id, column.id, patch)}
          onBack={() => focus(place)}
        />
      )}
    </>
  );
}
