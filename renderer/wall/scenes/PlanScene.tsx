import { useWallWords } from "../words";
import type { SceneProps } from "./sceneProps";

/** Points the wall has room for, and up to how many may be larger. */
const most = 11;
const few = 7;

/** The day: what was, what is, what comes. A long plan shows the part around the present point. */
export function PlanScene({ scene }: SceneProps<"plan">) {
  const words = useWallWords();
  const { points } = scene;
  const now = points.findIndex(({ state }) => state === "now");
  const first = Math.max(0, Math.min(now - 4, points.length - most));
  const shown = points.slice(first, first + most);
  const after = points.length - first - shown.length;
  return (
    <section className={points.length <= few ? "plan-scene roomy" : "plan-scene"}>
      <h1>{words.plan}</h1>
      <ol>
        {first > 0 && <li className="more">{words.earlier.replace("{{count}}", String(first))}</li>}
        {shown.map(({ id, title, kind, start, end, state }) => (
          <li
            key={id}
            className={kind === "break" ? `${state} break` : state}
            aria-current={state === "now" ? "step" : undefined}
          >
            <span className="times">
              {start} – {end}
            </span>
            <span className="clipped">{title}</span>
            <span className="mark">{state === "now" ? words.now : state === "past" ? "✓" : ""}</span>
          </li>
        ))}
        {after > 0 && <li className="more">{words.later.replace("{{count}}", String(after))}</li>}
      </ol>
    </section>
  );
}
