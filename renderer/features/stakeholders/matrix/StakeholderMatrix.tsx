import {
  DndContext,
  type DragEndEvent,
  DragOverlay,
  PointerSensor,
  pointerWithin,
  useSensor,
  useSensors,
} from "@dnd-kit/core";
import { Text, VisuallyHidden } from "@mantine/core";
import type { StakeholderRow } from "@renderer/data/queries/stakeholders";
import { useWords } from "@renderer/ui/useWords";
import { type ScaleStep, scaleSteps } from "@shared/domain/stakeholders/quadrant";
import { useId, useLayoutEffect, useRef, useState } from "react";
import { Chip } from "./Chip";
import { MatrixCell } from "./MatrixCell";
import { OpenPlaces } from "./OpenPlaces";
import { type Place, samePlace } from "./place";
import classes from "./StakeholderMatrix.module.css";
import { usePlaces } from "./usePlaces";

type Props = { rows: readonly StakeholderRow[]; onOpen: (id: string) => void };

/** Highest influence on top, as in a coordinate system. */
const rowsOfTable: readonly ScaleStep[] = [...scaleSteps].reverse();

/** "4-2" is influence 4, interest 2; anything else is the place beside the matrix. */
const placeOfCell = (id: string): Place => {
  const found = /^(\d)-(\d)$/.exec(id);
  return found ? { influence: Number(found[1]), interest: Number(found[2]) } : undefined;
};

/**
 * Influence against interest. An entry is dragged, moved by the arrow keys, or from its menu; every move is said to
 * screen readers. The register's table is its other form.
 */
export function StakeholderMatrix({ rows, onOpen }: Props) {
  const { t } = useWords();
  const { placeNow, move, said, endSession } = usePlaces(rows);
  const [carried, setCarried] = useState<string>();
  const frame = useRef<HTMLDivElement>(null);
  const hint = useId();
  const landing = useRef<string>(undefined);
  const sensors = useSensors(useSensor(PointerSensor, { activationConstraint: { distance: 6 } }));
  // A moved entry stands in another cell, so the keyboard follows it there.
  useLayoutEffect(() => {
    if (landing.current === undefined) return;
    frame.current?.querySelector<HTMLElement>(`[data-chip="${landing.current}"]`)?.focus();
    landing.current = undefined;
  });
  const reach = (id: string) => {
    if (landing.current !== id) endSession();
  };
  const moveTo = (row: StakeholderRow, place: Place) => {
    landing.current = row.id;
    move(row, place);
  };
  const drop = ({ active, over }: DragEndEvent) => {
    setCarried(undefined);
    const row = rows.find(({ id }) => id === active.id);
    if (row && over) moveTo(row, placeOfCell(String(over.id)));
  };
  const standing = (place: Place) => rows.filter((row) => samePlace(placeNow(row), place));
  const chips = (list: readonly StakeholderRow[]) =>
    list.map((row) => (
      <Chip key={row.id} row={row} place={placeNow(row)} onReach={reach} onMove={moveTo} onOpen={onOpen} />
    ));
  const carriedRow = rows.find(({ id }) => id === carried);
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={pointerWithin}
      accessibility={{ screenReaderInstructions: { draggable: "" }, announcements: silent }}
      onDragStart={({ active }) => setCarried(String(active.id))}
      onDragEnd={drop}
      onDragCancel={() => setCarried(undefined)}
    >
      <div ref={frame}>
        <OpenPlaces>{chips(standing(undefined))}</OpenPlaces>
        <div className={classes.frame}>
          <Text className={classes.up} size="sm" c="dimmed" aria-hidden>
            {t("stakeholders.matrix.influence")}
          </Text>
          <table
            className={classes.matrix}
            aria-label={t("stakeholders.matrix.label")}
            aria-describedby={hint}
          >
            <tbody>
              {rowsOfTable.map((influence) => (
                <tr key={influence}>
                  <th scope="row">
                    <VisuallyHidden>
                      {t("stakeholders.matrix.influenceStep", { step: influence })}
                    </VisuallyHidden>
                    <span aria-hidden>{influence}</span>
                  </th>
                  {scaleSteps.map((interest) => (
                    <MatrixCell key={interest} influence={influence} interest={interest}>
                      {chips(standing({ influence, interest }))}
                    </MatrixCell>
                  ))}
                </tr>
              ))}
            </tbody>
            <tfoot>
              <tr>
                <td />
                {scaleSteps.map((interest) => (
                  <th key={interest} scope="col">
                    <VisuallyHidden>
                      {t("stakeholders.matrix.interestStep", { step: interest })}
                    </VisuallyHidden>
                    <span aria-hidden>{interest}</span>
                  </th>
                ))}
              </tr>
            </tfoot>
          </table>
          <Text className={classes.right} size="sm" c="dimmed" aria-hidden>
            {t("stakeholders.matrix.interest")}
          </Text>
        </div>
      </div>
      <Text size="sm" c="dimmed" mt="xs" id={hint}>
        {t("stakeholders.matrix.hint")}
      </Text>
      <VisuallyHidden role="status">{said}</VisuallyHidden>
      <DragOverlay dropAnimation={null}>
        {carriedRow && <span className={classes.chip}>{carriedRow.stakeholder.label}</span>}
      </DragOverlay>
    </DndContext>
  );
}

/** Moves are said once, where they are made. */
const silent = {
  onDragStart: () => undefined,
  onDragOver: () => undefined,
  onDragEnd: () => undefined,
  onDragCancel: () => undefined,
};
