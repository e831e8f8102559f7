import type { WordTools } from "@renderer/ui/useWords";
import type { WallScene } from "@shared/domain/events/wall";
import type { RecordOf } from "@shared/domain/kinds";

/** What a scene of one part of the event is made from. */
export type SceneRequest = {
  event: RecordOf<"events">;
  /** The point under way. */
  slot?: RecordOf<"slots">;
  words: WordTools;
};

/**
 * A query that makes a scene from what is stored; undefined while there is nothing to show. Read again whenever
 * what it read changes.
 */
export type SceneSource = (request: SceneRequest) => Promise<WallScene | undefined>;
