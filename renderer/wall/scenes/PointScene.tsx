import { Fit } from "../Fit";
import { useWallWords } from "../words";
import type { SceneProps } from "./sceneProps";

/** What the room works on now: its question in the largest type that fits, or its title where it has none. */
export function PointScene({ scene }: SceneProps<"point">) {
  const words = useWallWords();
  const { title, question, speaker, start, end, next } = scene;
  return (
    <section className="point-scene">
      <p className="over-line">
        <span className="times">
          {start} – {end}
        </span>
        {speaker && <span>{speaker}</span>}
      </p>
      {question ? (
        <>
          <h1 className="clipped">{title}</h1>
          <Fit text={question} />
        </>
      ) : (
        <Fit text={title} heading />
      )}
      {next && (
        <p className="under-line">
          {words.next} {next}
        </p>
      )}
    </section>
  );
}
