import type { SceneProps } from "./sceneProps";

export function PlanScene({ title }: SceneProps<"plan">) {
  return <h1>{title}</h1>;
}
