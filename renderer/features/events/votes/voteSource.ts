import { votesOf } from "@renderer/data/queries/votes";
import type { SceneSource } from "../console/sceneSource";
import { voteScene } from "./voteScene";

/** The vote of the point under way, else the newest one that is not closed, else the newest. */
export const voteSource: SceneSource = async ({ event, slot, words }) => {
  const { rounds, labels } = await votesOf(event.id);
  const newest = [...rounds].reverse();
  const round =
    newest.find(({ slotId, state }) => slotId !== undefined && slotId === slot?.id && state !== "closed") ??
    newest.find(({ state }) => state !== "closed") ??
    newest[0];
  return round && voteScene(words.t, round, labels);
};
