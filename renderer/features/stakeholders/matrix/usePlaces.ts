import { updateRecord } from "@renderer/data/commands/records";
import type { StakeholderRow } from "@renderer/data/queries/stakeholders";
import { useAction } from "@renderer/ui/useAction";
import { useWords } from "@renderer/ui/useWords";
import { quadrantOf } from "@shared/domain/stakeholders/quadrant";
import { useCallback, useEffect, useRef, useState } from "react";
import { type Place, placeOf, samePlace } from "./place";

type Moved = ReadonlyMap<string, Place>;

/**
 * Where everybody stands, moving somebody, and what to say of it. A move is seen at once and stored behind it, so that
 * keys pressed quickly count one by one; the moves of one entry while it keeps the keyboard are one undo.
 */
export function usePlaces(rows: readonly StakeholderRow[]) {
  const { t } = useWords();
  const [moved, setMoved] = useState<Moved>(new Map());
  const latest = useRef(moved);
  latest.current = moved;
  const [said, setSaid] = useState("");
  const session = useRef({ id: "", group: "" });

  // What is stored by now needs no place of its own any more; an undo then shows at once.
  useEffect(() => {
    const open = [...latest.current].filter(([id, place]) => {
      const row = rows.find((one) => one.id === id);
      return row && !samePlace(placeOf(row.stakeholder), place);
    });
    if (open.length < latest.current.size) setMoved(new Map(open));
  }, [rows]);

  const store = useAction(
    useCallback(async (id: string, place: Place, group: string) => {
      try {
        await updateRecord(
          "stakeholders",
          id,
          { influence: place?.influence, interest: place?.interest },
          { group },
        );
      } catch (thrown) {
        setMoved(new Map());
        throw thrown;
      }
    }, []),
  );
  const placeNow = useCallback(({ id, stakeholder }: StakeholderRow): Place => {
    const now = latest.current;
    return now.has(id) ? now.get(id) : placeOf(stakeholder);
  }, []);
  const move = useCallback(
    (row: StakeholderRow, place: Place) => {
      const { label } = row.stakeholder;
      const quadrant = quadrantOf(place ?? { influence: undefined, interest: undefined });
      setSaid(
        place && quadrant
          ? t("stakeholders.matrix.at", {
              label,
              ...place,
              quadrant: t(`stakeholders.quadrants.${quadrant}`),
            })
          : t("stakeholders.matrix.notPlaced", { label }),
      );
      if (samePlace(place, placeNow(row))) return;
      if (session.current.id !== row.id) session.current = { id: row.id, group: crypto.randomUUID() };
      latest.current = new Map(latest.current).set(row.id, place);
      setMoved(latest.current);
      store.run(row.id, place, session.current.group);
    },
    [placeNow, store.run, t],
  );
  /** The keyboard has left: the next move is a new step to undo. */
  const endSession = useCallback(() => {
    session.current = { id: "", group: "" };
  }, []);
  return { placeNow, move, said, endSession };
}
