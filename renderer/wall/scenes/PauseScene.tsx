import type { SceneProps } from "./sceneProps";

export function PauseScene({ title }: SceneProps<"pause">) {
  return <h1>{title}</h1>;
}
