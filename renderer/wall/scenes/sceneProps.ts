import type { WallScene, WallSceneName } from "@shared/domain/events/wall";

/** What each scene is drawn from. */
export type SceneProps<N extends WallSceneName> = {
  scene: Extract<WallScene, { name: N }>;
  /** Name of the event. */
  title: string;
};
