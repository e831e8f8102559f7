import { useWallWords } from "../words";
import type { SceneProps } from "./sceneProps";
import "./sessions.css";

/** As many rooms and rounds as the wall has room for in large type. */
const mostRooms = 5;
const mostRounds = 5;

/** Which session is when and where. A large plan shows the round under way and those after it, and its first rooms. */
export function SessionsScene({ scene }: SceneProps<"sessions">) {
  const words = useWallWords();
  const { rooms, rounds } = scene;
  const now = Math.max(
    0,
    rounds.findIndex(({ isNow }) => isNow),
  );
  const first = Math.min(now, Math.max(0, rounds.length - mostRounds));
  const shown = rounds.slice(first, first + mostRounds);
  const across = rooms.slice(0, mostRooms);
  const more = rooms.slice(mostRooms);
  return (
    <section className="sessions" data-rooms={across.length} data-roomy={shown.length <= 3 || undefined}>
      <h1>{words.sessions}</h1>
      <table>
        <thead>
          <tr>
            <th scope="col" className="time">
              {words.sessionTime}
            </th>
            {across.map((room) => (
              <th key={room} scope="col">
                <span className="two-lines">{room}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map(({ id, start, end, isNow, titles }) => (
            <tr key={id} className={isNow ? "now" : undefined} aria-current={isNow ? "step" : undefined}>
              <th scope="row" className="time">
                {start} – {end}
                {isNow && <span className="mark">{words.now}</span>}
              </th>
              {across.map((room, at) => (
                <td key={room}>
                  {titles[at] ? (
                    <span className="topic">{titles[at]}</span>
                  ) : (
                    <span className="free-room">{words.freeRoom}</span>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {more.length > 0 && <p className="more-rooms">+ {more.join(", ")}</p>}
    </section>
  );
}
