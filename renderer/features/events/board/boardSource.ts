import { boardOf } from "@renderer/data/queries/board";
import { boardScene } from "@shared/domain/events/boardScene";
import { boardView } from "@shared/domain/events/boardView";
import type { WallScene } from "@shared/domain/events/wall";
import { shortNameOf } from "@shared/domain/organisation/orgUnit";
import { byId } from "@shared/domain/workspace";
import type { SceneSource } from "../console/sceneSource";

/** When each scene was read (`performance.now()`): what was stored before is in it, or is gone again. */
export const sceneReadAt = new WeakMap<WallScene, number>();

/** The board with the question of the point under way. */
export const boardSource: SceneSource = async ({ event, slot, words: { t } }) => {
  const { notes, clusters, units, readAt } = await boardOf(event.id);
  const names = byId(units);
  const unitName = (id: string) => {
    const unit = names.get(id);
    return unit && shortNameOf(unit);
  };
  const scene = boardScene(boardView(notes, clusters), {
    question: slot?.question || slot?.title || "",
    looseTitle: t("board.loose"),
    unitName,
  });
  sceneReadAt.set(scene, readAt);
  return scene;
};
