import type { SceneProps } from "./sceneProps";

export function MatrixScene({ title }: SceneProps<"matrix">) {
  return <h1>{title}</h1>;
}
