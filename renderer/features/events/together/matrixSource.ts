import { together } from "@renderer/data/queries/together";
import type { SceneSource } from "../console/sceneSource";
import { matrixInHand } from "./matrixInHand";
import { guidelineScene, perspectiveScene } from "./matrixScene";

/** The matrix that was last worked on in "Gemeinsam"; nothing while it has no rows or no columns. */
export const matrixSource: SceneSource = async ({ words }) => {
  const data = await together();
  const scene =
    matrixInHand.name === "guardRails" ? guidelineScene(words.t, data) : perspectiveScene(words.t, data);
  return scene.rows.length > 0 && scene.columns.length > 0 ? scene : undefined;
};
