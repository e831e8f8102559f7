import type { SceneProps } from "./sceneProps";

export function VoteScene({ title }: SceneProps<"vote">) {
  return <h1>{title}</h1>;
}
