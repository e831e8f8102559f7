import type { SceneProps } from "./sceneProps";

export function BoardScene({ title }: SceneProps<"board">) {
  return <h1>{title}</h1>;
}
