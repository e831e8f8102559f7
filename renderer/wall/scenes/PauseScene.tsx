import { Fit } from "../Fit";
import { useWallWords } from "../words";
import type { SceneProps } from "./sceneProps";

/** Pause, and when it goes on. */
export function PauseScene({ scene }: SceneProps<"pause">) {
  const words = useWallWords();
  return (
    <section className="title-scene">
      <Fit text={scene.text} largest={3.8} heading />
      {scene.until && (
        <p className="until">
          {words.until} <strong className="times">{scene.until}</strong>
        </p>
      )}
    </section>
  );
}
