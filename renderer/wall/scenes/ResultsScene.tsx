import type { SceneProps } from "./sceneProps";

export function ResultsScene({ title }: SceneProps<"results">) {
  return <h1>{title}</h1>;
}
