import { useDraggable, useDroppable } from "@dnd-kit/core";
import { useWords } from "@renderer/ui/useWords";
import type { Session } from "@shared/domain/events/session";
import { isDocumented, isTooSmall, type Place, type Room } from "@shared/domain/events/sessionPlan";
import type { GridSteps } from "./gridSteps";
import classes from "./Sessions.module.css";

type Props = {
  id: string;
  place: Place;
  room: Room;
  session: Session | undefined;
  /** Cards written in the session. */
  cards: number;
  /** Its round has begun, so that something should be written down. */
  isDue: boolean;
  /** It has the grid's one tab stop. */
  isStop: boolean;
  isCarried: boolean;
  steps: GridSteps;
};

/** A round in a room: one session, or free. */
export function SessionCell(props: Props) {
  const { id, place, session, isStop, isCarried, steps } = props;
  const { t } = useWords();
  const { setNodeRef, isOver } = useDroppable({ id, data: { place } });
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the grid hears the keys of all its cells
    <td
      ref={setNodeRef}
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid of cells that are walked by keys
      role="gridcell"
      tabIndex={isStop ? 0 : -1}
      data-cell={id}
      data-over={isOver || undefined}
      data-carried={isCarried || undefined}
      onClick={(event) => steps.open(place, { x: event.clientX, y: event.clientY })}
      onContextMenu={(event) => {
        event.preventDefault();
        steps.menu(place, { x: event.clientX, y: event.clientY });
      }}
    >
      {session ? (
        <Taken {...props} session={session} />
      ) : (
        <span className={classes.free}>{t("sessions.plan.free")}</span>
      )}
    </td>
  );
}

function Taken({ session, room, cards, isDue }: Props & { session: Session }) {
  const { t } = useWords();
  const { setNodeRef, listeners, isDragging } = useDraggable({
    id: `plan:${session.id}`,
    data: { id: session.id },
  });
  const { interest, host } = session;
  const interested = t("sessions.plan.interested", { count: interest });
  return (
    <div
      ref={setNodeRef}
      className={classes.taken}
      data-leaving={isDragging || undefined}
      onPointerDown={(event) => listeners?.onPointerDown?.(event)}
    >
      <span className={classes.title}>{session.title}</span>
      {host !== "" && <span className={classes.facts}>{host}</span>}
      {isTooSmall(room, session) ? (
        <span className={classes.warning}>
          {t("sessions.plan.tooSmall", { count: interest, seats: room.seats })}
        </span>
      ) : (
        interest > 0 && <span className={classes.facts}>{interested}</span>
      )}
      {isDue && !isDocumented(session, cards) && (
        <span className={classes.warning}>{t("sessions.plan.undocumented")}</span>
      )}
    </div>
  );
}
