import {
  closestCenter,
  DndContext,
  type DragEndEvent,
  DragOverlay,
  KeyboardSensor,
  PointerSensor,
  pointerWithin,
  useSensor,
  useSensors,
} from "@dnd-kit/core";
import { setPhase } from "@renderer/data/commands/projects";
import type { Portfolio, PortfolioRow } from "@renderer/data/queries/projects";
import { useAction } from "@renderer/ui/useAction";
import { useWords } from "@renderer/ui/useWords";
import { type ProjectPhase, projectPhases } from "@shared/domain/projects/project";
import { useCallback, useMemo, useState } from "react";
import classes from "./Board.module.css";
import { BoardColumn } from "./BoardColumn";
import { CardContent } from "./CardContent";
import type { Landing } from "./landing";
import { neighbourColumn } from "./neighbourColumn";
import { useAnnouncements } from "./useAnnouncements";
import { useColumnUnderPointer } from "./useColumnUnderPointer";

type Props = { rows: readonly PortfolioRow[]; portfolio: Portfolio };

/** The projects by phase. A card changes phase by dragging, by keys (space, arrows, space) or from its menu. */
export function Board({ rows, portfolio }: Props) {
  const { t } = useWords();
  const [carried, setCarried] = useState<string>();
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 6 } }),
    useSensor(KeyboardSensor, { coordinateGetter: neighbourColumn(projectPhases) }),
  );
  const byPhase = useMemo(() => {
    const columns = new Map<ProjectPhase, PortfolioRow[]>(projectPhases.map((phase) => [phase, []]));
    for (const row of rows) columns.get(row.project.phase)?.push(row);
    return columns;
  }, [rows]);
  const [landing, setLanding] = useState<Landing>();
  const move = useAction(
    useCallback(async (to: Landing) => {
      setLanding(to);
      await setPhase(to.id, to.phase);
    }, []),
  );
  const onLanded = useCallback(() => setLanding(undefined), []);
  const carriedRow = rows.find((row) => row.id === carried);
  const columnUnderPointer = useColumnUnderPointer();
  const accessibility = useAnnouncements(rows);

  const drop = ({ active, over }: DragEndEvent) => {
    setCarried(undefined);
    const phase = projectPhases.find((one) => one === (columnUnderPointer() ?? over?.id));
    if (phase && phase !== carriedRow?.project.phase)
      move.run({ id: String(active.id), phase, control: "grip" });
  };
  return (
    <DndContext
      sensors={sensors}
      accessibility={accessibility}
      collisionDetection={(args) => {
        const under = pointerWithin(args);
        return under.length > 0 ? under : closestCenter(args);
      }}
      onDragStart={({ active }) => setCarried(String(active.id))}
      onDragEnd={drop}
      onDragCancel={() => setCarried(undefined)}
    >
      <section className={classes.board} aria-label={t("projects.board.label")}>
        {projectPhases.map((phase) => (
          <BoardColumn
            key={phase}
            phase={phase}
            rows={byPhase.get(phase) ?? []}
            portfolio={portfolio}
            onMove={move.run}
            landing={landing?.phase === phase ? landing : undefined}
            onLanded={onLanded}
          />
        ))}
      </section>
      <DragOverlay dropAnimation={null}>
        {carriedRow && (
          <div className={classes.card} data-carried>
            <CardContent row={carriedRow} portfolio={portfolio} />
          </div>
        )}
      </DragOverlay>
    </DndContext>
  );
}
