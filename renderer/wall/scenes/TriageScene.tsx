import type { SceneProps } from "./sceneProps";

export function TriageScene({ title }: SceneProps<"triage">) {
  return <h1>{title}</h1>;
}
