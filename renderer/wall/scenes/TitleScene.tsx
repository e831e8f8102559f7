import { Fit } from "../Fit";
import type { SceneProps } from "./sceneProps";

/** While people arrive: what they have come for. */
export function TitleScene({ scene, title }: SceneProps<"title">) {
  return (
    <section className="title-scene">
      <Fit text={title} heading />
      {scene.subtitle && <p className="subtitle">{scene.subtitle}</p>}
    </section>
  );
}
