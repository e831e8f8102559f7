import { useWallWords } from "../words";
import type { SceneProps } from "./sceneProps";

/** Entries a column has room for, the newest; up to how many may be larger. */
const most = 5;
const few = 3;

/** What the room has agreed on: decisions, and who does what until when. */
export function ResultsScene({ scene }: SceneProps<"results">) {
  const words = useWallWords();
  const decisions = scene.decisions.map(({ code, text, result }) => ({ code, text, facts: [result] }));
  // The day first: a long function is cut, never the day.
  const tasks = scene.tasks.map(({ code, what, who, due }) => ({ code, text: what, facts: [due, who] }));
  const isRoomy = Math.max(decisions.length, tasks.length) <= few;
  return (
    <section className={isRoomy ? "results-scene roomy" : "results-scene"}>
      <Column title={words.decisions} none={words.noDecisions} entries={decisions} />
      <Column title={words.tasks} none={words.noTasks} entries={tasks} />
    </section>
  );
}

type Entry = { code: string; text: string; facts: readonly string[] };

function Column({ title, none, entries }: { title: string; none: string; entries: readonly Entry[] }) {
  const words = useWallWords();
  const shown = entries.slice(-most);
  const before = entries.length - shown.length;
  return (
    <div>
      <h1>{title}</h1>
      {entries.length === 0 && <p className="quiet">{none}</p>}
      <ul>
        {before > 0 && <li className="more">{words.earlierResults.replace("{{count}}", String(before))}</li>}
        {shown.map(({ code, text, facts }) => (
          <li key={code}>
            <span className="times">{code}</span>
            <div>
              <span className="two-lines">{text}</span>
              <span className="quiet clipped">{facts.filter(Boolean).join(" · ")}</span>
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}
