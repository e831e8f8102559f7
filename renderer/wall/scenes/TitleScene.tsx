import type { SceneProps } from "./sceneProps";

export function TitleScene({ title }: SceneProps<"title">) {
  return <h1>{title}</h1>;
}
