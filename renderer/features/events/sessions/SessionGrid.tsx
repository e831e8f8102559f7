import { Text } from "@mantine/core";
import { useWords } from "@renderer/ui/useWords";
import { mostMinutes, placeKey } from "@shared/domain/events/sessionPlan";
import { type KeyboardEvent, type RefObject, useState } from "react";
import type { GridSteps } from "./gridSteps";
import { SessionCell } from "./SessionCell";
import classes from "./Sessions.module.css";
import type { Sessions } from "./useSessions";

type Props = {
  sessions: Sessions;
  carried: string | undefined;
  steps: GridSteps;
  grid: RefObject<HTMLTableElement | null>;
};

const moves: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Rounds by rooms; one cell at a time has the keyboard. */
export function SessionGrid({ sessions, carried, steps, grid }: Props) {
  const { t } = useWords();
  const { rounds, rooms } = sessions;
  const [active, setActive] = useState<string>();
  const keys = rounds.flatMap(({ slot }) => rooms.map(({ room }) => placeKey({ slotId: slot.id, room })));
  const stop = active !== undefined && keys.includes(active) ? active : keys[0];
  const onKeyDown = (event: KeyboardEvent<HTMLTableElement>) => {
    const cell = (event.target as HTMLElement).closest<HTMLElement>("[data-cell]");
    if (!cell || event.ctrlKey || event.metaKey || event.altKey) return;
    const index = keys.indexOf(cell.dataset.cell ?? "");
    const [row, column] = [Math.floor(index / rooms.length), index % rooms.length];
    const place = { slotId: rounds[row]?.slot.id ?? "", room: rooms[column]?.room ?? "" };
    const box = cell.getBoundingClientRect();
    const at = { x: box.left + 16, y: box.bottom };
    const move = moves[event.key];
    if (move) {
      const [to, beside] = [row + move[0], column + move[1]];
      if (beside >= 0 && beside < rooms.length) focusCell(grid, keys[to * rooms.length + beside]);
    } else if (event.key === " ") steps.lift(place);
    else if (event.key === "Enter" && carried !== undefined) steps.lift(place);
    else if (event.key === "Enter") steps.open(place, at);
    else if (event.key === "Delete") steps.clear(place);
    else if (event.key === "ContextMenu" || (event.key === "F10" && event.shiftKey)) steps.menu(place, at);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className={classes.scroll}>
      <table
        ref={grid}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid of cells that are walked by keys
        role="grid"
        className={classes.grid}
        aria-label={t("sessions.plan.label")}
        aria-describedby="sessions-keys"
        onKeyDown={onKeyDown}
        onFocus={(event) => setActive((event.target as HTMLElement).dataset.cell)}
      >
        <thead>
          <tr>
            <th scope="col">{t("sessions.plan.rounds")}</th>
            {rooms.map(({ room, seats }) => (
              <th key={room} scope="col">
                {room}
                {seats !== undefined && (
                  <span className={classes.facts}>{t("sessions.plan.seats", { count: seats })}</span>
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rounds.map(({ slot, time }) => (
            <tr key={slot.id}>
              <th scope="row">
                {t("sessions.plan.times", time)}
                <span className={classes.facts}>{slot.title}</span>
                {slot.minutes > mostMinutes && (
                  <span className={classes.warning}>
                    {t("sessions.plan.tooLong", { minutes: mostMinutes })}
                  </span>
                )}
              </th>
              {rooms.map((room) => {
                const place = { slotId: slot.id, room: room.room };
                const key = placeKey(place);
                return (
                  <SessionCell
                    key={key}
                    id={key}
                    place={place}
                    room={room}
                    session={sessions.at.get(key)}
                    cards={sessions.cardsOf(sessions.at.get(key)?.id ?? "").length}
                    isDue={slot.startedAt !== undefined}
                    isStop={key === stop}
                    isCarried={carried !== undefined && sessions.at.get(key)?.id === carried}
                    steps={steps}
                  />
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <Text size="xs" c="dimmed" mt={4} id="sessions-keys">
        {t("sessions.plan.hint")}
      </Text>
    </div>
  );
}

/** Gives the keyboard to a cell. */
export function focusCell(grid: RefObject<HTMLTableElement | null>, key: string | undefined): void {
  if (key !== undefined)
    grid.current?.querySelector<HTMLElement>(`[data-cell="${CSS.escape(key)}"]`)?.focus();
}
