import type { SceneProps } from "./sceneProps";
import "./vote.css";

/** A dot vote: what can be chosen and how many dots there are; the result once it was revealed. */
export function VoteScene({ scene }: SceneProps<"vote">) {
  const most = Math.max(1, ...scene.options.map(({ shown }) => shown?.dots ?? 0));
  return (
    <section className="vote">
      <h1>{scene.question}</h1>
      <ol className={scene.options.length > 8 ? "options many" : "options"}>
        {scene.options.map(({ id, label, shown }) => (
          <li key={id}>
            <span className="name">{label}</span>
            {shown && (
              <span className="result">
                <small>{shown.remark}</small>
                <progress max={most} value={shown.dots} aria-hidden="true" />
                <b>{shown.dots}</b>
              </span>
            )}
          </li>
        ))}
      </ol>
      <p className="rules">{scene.rules}</p>
    </section>
  );
}
