import { boardSource } from "../board/boardSource";
import { sessionSource } from "../sessions/sessionSource";
import { matrixSource } from "../together/matrixSource";
import { voteSource } from "../votes/voteSource";
import type { SceneChoice } from "./roomState";
import type { SceneSource } from "./sceneSource";

/** Scenes the parts of an event make; one that is missing here is shown as the plan. */
export const sceneSources: Partial<Record<SceneChoice, SceneSource>> = {
  board: boardSource,
  vote: voteSource,
  matrix: matrixSource,
  sessions: sessionSource,
};
