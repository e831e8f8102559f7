import type { SceneProps } from "./sceneProps";

export function PointScene({ title }: SceneProps<"point">) {
  return <h1>{title}</h1>;
}
