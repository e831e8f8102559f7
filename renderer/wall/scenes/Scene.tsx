import type { WallScene, WallSceneName } from "@shared/domain/events/wall";
import type { ComponentType } from "react";
import { BlackScene } from "./BlackScene";
import { BoardScene } from "./BoardScene";
import { MatrixScene } from "./MatrixScene";
import { PauseScene } from "./PauseScene";
import { PlanScene } from "./PlanScene";
import { PointScene } from "./PointScene";
import { ResultsScene } from "./ResultsScene";
import { SessionsScene } from "./SessionsScene";
import type { SceneProps } from "./sceneProps";
import { TitleScene } from "./TitleScene";
import { TriageScene } from "./TriageScene";
import { VoteScene } from "./VoteScene";

/** Who draws which scene; a new one is missing here until it can be drawn. */
const drawers: { [N in WallSceneName]: ComponentType<SceneProps<N>> } = {
  title: TitleScene,
  plan: PlanScene,
  point: PointScene,
  sessions: SessionsScene,
  board: BoardScene,
  vote: VoteScene,
  triage: TriageScene,
  matrix: MatrixScene,
  results: ResultsScene,
  pause: PauseScene,
  black: BlackScene,
};

export function Scene({ scene, title }: { scene: WallScene; title: string }) {
  const Drawer = drawers[scene.name] as ComponentType<{ scene: WallScene; title: string }>;
  return <Drawer scene={scene} title={title} />;
}
